import type { ImportFacts } from '../../../shared/domain/imports/facts';
import { wordStanding } from '../../../shared/domain/imports/problem-words';
import type { ComingRow, RowCounts } from '../../../shared/domain/imports/problems';
import { cellKey } from '../../../shared/domain/imports/row-reader';
import { startSentence } from '../../../shared/domain/text';
import { Panel, PanelText, PanelTop } from '../../components/frame/panel';
import { LinkButton, SecondaryButton } from '../../components/speak/buttons';
import { GoButton } from '../../components/speak/go-button';
import { Safe } from '../../components/speak/panel-words';
import { Refusal } from '../../components/speak/refusal';
import { useDoing } from '../../telling/use-doing';
import type { AtHand, Step } from './bring-in-state';
import { sayBroughtIn, sayThings } from './import-words';
import { RowFields } from './row-fields';

type Props = {
  readonly hand: AtHand;
  readonly row: ComingRow<unknown> | null;
  readonly rows: readonly ComingRow<unknown>[];
  readonly counts: RowCounts;
  readonly headings: readonly string[];
  readonly facts: ImportFacts;
  readonly go: (step: Step) => void;
};

function waitsFor({ wrong, new: coming }: RowCounts): string | undefined {
  if (wrong > 0) return wrong === 1 ? 'one row to look at' : `${wrong} rows to look at`;
  return coming === 0 ? 'nothing new' : undefined;
}

/** Rows that are the same as another of theirs in a column: what is put right in one is put right in all. */
function alike(hand: AtHand, line: number, column: number): readonly number[] {
  const { lines } = hand.view.sheet;
  const textOf = (each: (typeof lines)[number]): string =>
    hand.fixes.get(cellKey(each.line, column)) ?? each.cells[column] ?? '';
  const its = lines.find((each) => each.line === line);
  const text = its === undefined ? '' : textOf(its);
  return text === '' ? [line] : lines.filter((each) => textOf(each) === text).map((each) => each.line);
}

/** The chosen row cell by cell, to be put right or left out; and the step that brings them all in. */
export function RowPanel({ hand, row, rows, counts, headings, facts, go }: Props) {
  const { reading, chosen, fixes, leftOut } = hand;
  const bringing = useDoing('imports.bring-in');
  const change = (part: Partial<AtHand>): void => {
    bringing.clear();
    go({ kind: 'rows', hand: { ...hand, ...part } });
  };
  const fix = (lines: readonly number[], column: number, text: string): void =>
    change({ fixes: new Map([...fixes, ...lines.map((line) => [cellKey(line, column), text] as const)]) });
  const bringIn = async (): Promise<void> => {
    const broughtIn = await bringing.run(
      {
        ...{ importId: chosen.importId, sheet: hand.at },
        ...{ kind: reading.kind, headingLine: reading.headingLine, columns: [...reading.columns] },
        fill: Object.entries(reading.fill).map(([field, text]) => ({ field, text })),
        fixes: [...fixes].map(([key, text]) => {
          const [line = 0, column = 0] = key.split(':').map(Number);
          return { line, column, text };
        }),
        leftOut: [...leftOut],
      },
      sayBroughtIn(reading.kind, counts.new),
    );
    if (broughtIn !== null) go({ kind: 'done', hand, broughtIn });
  };
  const waiting = waitsFor(counts);
  const wrongLines = rows.filter(({ standing }) => standing.kind === 'wrong').map(({ line }) => line);
  return (
    <Panel
      label="The row"
      many
      foot={
        <>
          {bringing.refused !== null && <Refusal>{bringing.refused}</Refusal>}
          <GoButton
            onGo={() => void bringIn()}
            busy={bringing.busy}
            {...(waiting !== undefined && { waiting })}
          >
            {counts.new === 0 ? 'Bring them in' : `Bring in ${sayThings(reading.kind, counts.new)}`}
          </GoButton>
          <Safe>
            {wrongLines.length > 0 ? (
              <>
                Or{' '}
                <LinkButton onPress={() => change({ leftOut: new Set([...leftOut, ...wrongLines]) })}>
                  {wrongLines.length === 1
                    ? 'leave out the row that cannot come in'
                    : `leave out all ${wrongLines.length} rows that cannot come in`}
                </LinkButton>
                .
              </>
            ) : (
              'All of them or none, and all of them can be taken back.'
            )}
          </Safe>
        </>
      }
    >
      {row === null ? (
        <PanelText soft>There is no row to show.</PanelText>
      ) : (
        <>
          <PanelTop kicker={`Row ${row.line}, ${wordStanding(row.standing)}`}>
            {startSentence(row.cells[0]?.shown ?? '')}
          </PanelTop>
          {leftOut.has(row.line) ? (
            <SecondaryButton
              hint="L"
              onPress={() => change({ leftOut: new Set([...leftOut].filter((line) => line !== row.line)) })}
            >
              Take this row in again
            </SecondaryButton>
          ) : (
            <>
              <RowFields
                key={row.line}
                row={row}
                reading={reading}
                headings={headings}
                facts={facts}
                onFix={(column, text) => fix([row.line], column, text)}
                onFixAlike={(column, text) => fix(alike(hand, row.line, column), column, text)}
              />
              {(row.standing.kind === 'new' || row.standing.kind === 'wrong') && (
                <SecondaryButton
                  hint="L"
                  onPress={() => change({ leftOut: new Set([...leftOut, row.line]) })}
                >
                  Leave this row out
                </SecondaryButton>
              )}
            </>
          )}
        </>
      )}
    </Panel>
  );
}
