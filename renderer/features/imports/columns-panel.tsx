import { type ImportKind, importKinds } from '../../../shared/domain/imports/fields';
import { fieldsOf, guessColumns } from '../../../shared/domain/imports/guess';
import { headingsOf } from '../../../shared/domain/imports/headings';
import { layoutProblems, type Reading } from '../../../shared/domain/imports/layout';
import { Panel, PanelTop } from '../../components/frame/panel';
import { Combo } from '../../components/speak/combo';
import { GoButton } from '../../components/speak/go-button';
import { Missing, Safe, Segments } from '../../components/speak/panel-words';
import type { AtHand, Step } from './bring-in-state';
import { FillFields } from './fill-fields';
import { HeadingRow } from './heading-row';
import { kindLabels, wordLayoutProblem } from './import-words';
import type { SheetColumn } from './sheet-columns';

type Props = {
  readonly hand: AtHand;
  readonly column: SheetColumn | null;
  readonly go: (step: Step) => void;
};

const behind = 'stays behind';

/** A field has one column: taking it for one takes it from another. */
function withColumn({ columns, ...reading }: Reading, at: number, field: string | null): Reading {
  const width = Math.max(columns.length, at + 1);
  const said = Array.from({ length: width }, (_, each) => {
    if (each === at) return field;
    return columns[each] === field ? null : (columns[each] ?? null);
  });
  return { ...reading, columns: said };
}

/** What the sheet holds, what the chosen column is, and what is the same for every row that says nothing. */
export function ColumnsPanel({ hand, column, go }: Props) {
  const { reading, view } = hand;
  const change = (to: Reading): void => go({ kind: 'columns', hand: { ...hand, reading: to } });
  const missing = layoutProblems(reading);
  const takeKind = (kind: ImportKind): void => {
    const columns = guessColumns(kind, headingsOf(view.sheet, reading.headingLine));
    change({ ...reading, kind, columns, fill: {} });
  };
  return (
    <Panel
      label="What the columns hold"
      many
      foot={
        <>
          {missing.length > 0 && (
            <Missing
              title="Before the rows can be seen"
              items={missing.map((problem) => ({
                id: `${problem.kind} ${'label' in problem ? problem.label : ''}`,
                words: wordLayoutProblem(problem),
              }))}
            />
          )}
          <GoButton
            onGo={() => go({ kind: 'rows', hand })}
            {...(missing.length > 0 && { waiting: `${missing.length} first` })}
          >
            See every row
          </GoButton>
          <Safe>Remembered for the next file with these headings, once it has been brought in.</Safe>
        </>
      }
    >
      <Segments
        label="What the sheet holds"
        segments={importKinds.map((kind) => ({ value: kind, label: kindLabels[kind] }))}
        value={reading.kind}
        onChange={takeKind}
      />
      {column !== null && (
        <>
          <PanelTop kicker={column.samples[0] ?? 'Nothing stands in it'}>{column.heading}</PanelTop>
          <Combo
            key={`${reading.kind} ${column.at}`}
            label="This column is"
            items={[
              ...fieldsOf[reading.kind].map(({ id, label }) => ({ id, label })),
              { id: behind, label: 'Not needed: it stays behind' },
            ]}
            value={reading.columns[column.at] ?? behind}
            onChange={(id) => change(withColumn(reading, column.at, id === behind ? null : id))}
            small
          />
        </>
      )}
      <FillFields reading={reading} onChange={(fill) => change({ ...reading, fill })} />
      <HeadingRow reading={reading} sheet={view.sheet} onChange={change} />
    </Panel>
  );
}
