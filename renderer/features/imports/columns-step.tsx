import { useMemo, useState } from 'react';
import { useKeys } from '../../components/keys/use-keys';
import { FilterTabs, Finder } from '../../components/lists/filter-tabs';
import { type Column, VirtualRows } from '../../components/lists/virtual-rows';
import { Say } from '../../components/words/say';
import { Quiet } from '../../components/words/text';
import { Who } from '../../components/words/who';
import { AppPage } from '../../telling/app-page';
import { settingsPlaces } from '../../telling/settings-places';
import { type AtHand, openTab, type Step } from './bring-in-state';
import { ColumnsPanel } from './columns-panel';
import { columnsOf, type SheetColumn } from './sheet-columns';

type Props = { readonly hand: AtHand; readonly go: (step: Step) => void };

const columns: readonly Column<SheetColumn>[] = [
  {
    id: 'heading',
    title: 'In the spreadsheet',
    width: 'minmax(0, 1.1fr)',
    full: ({ heading }) => heading,
    cell: ({ heading }) => <b dir="auto">{heading}</b>,
  },
  {
    id: 'samples',
    title: 'What stands in it',
    width: 'minmax(0, 1.5fr)',
    full: ({ samples }) => samples.join(' · '),
    cell: ({ samples }) => <span dir="auto">{samples.join(' · ')}</span>,
  },
  {
    id: 'as',
    title: 'Comes in as',
    width: 'minmax(0, 1fr)',
    keep: true,
    cell: ({ as }) => (as === null ? <Quiet>stays behind</Quiet> : <span>{as}</span>),
  },
];

const lookedLike = { people: 'people', plans: 'open C2 plans', weeks: 'weekly figures' } as const;

/** What the columns of a sheet hold: guessed, or remembered from a file like it, and put right here. */
export function ColumnsStep({ hand, go }: Props) {
  const [chosenAt, setChosenAt] = useState(0);
  const listed = useMemo(() => columnsOf(hand), [hand]);
  const { chosen, view, reading } = hand;
  const back = (): void => go({ kind: 'choose' });
  useKeys({ Escape: back });
  const turnTo = async (at: number): Promise<void> => {
    const another = await openTab(chosen, at);
    setChosenAt(0);
    go(another === null ? { kind: 'choose' } : { kind: 'columns', hand: another });
  };
  const column = listed[chosenAt] ?? null;
  const like = lookedLike[reading.kind];
  return (
    <AppPage
      at="/settings"
      about={`columns ${chosen.importId} ${hand.at}`}
      inside={settingsPlaces('/settings/bring-in')}
      scroll="inside"
      keys={[
        [['↑', '↓'], 'another column'],
        [['Esc'], 'another file'],
      ]}
      panel={<ColumnsPanel key={`${hand.at}`} hand={hand} column={column} go={go} />}
    >
      <Who about={chosen.file} />
      <Say size="one" soft={view.remembered ? 'Read as the last file like it was.' : undefined}>
        {`This looks like ${like}.`}
      </Say>
      {chosen.sheets.length > 1 && (
        <Finder>
          <FilterTabs
            label="Tab of the workbook"
            tabs={chosen.sheets.map(({ name, rows }, at) => ({
              value: String(at),
              label: name,
              count: rows,
            }))}
            value={String(hand.at)}
            onChange={(at) => void turnTo(Number(at))}
          />
        </Finder>
      )}
      <VirtualRows
        label="Columns"
        rows={listed}
        idOf={({ at }) => String(at)}
        columns={columns}
        chosen={column === null ? null : String(column.at)}
        onChoose={(id) => setChosenAt(Number(id))}
        onOpen={() => undefined}
        foot={
          reading.headingLine === null
            ? 'No row has headings.'
            : `The headings stand in row ${reading.headingLine}.`
        }
      />
    </AppPage>
  );
}
