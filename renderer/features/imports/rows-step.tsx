import { useDeferredValue, useMemo, useState } from 'react';
import { comingRows } from '../../../shared/domain/imports/coming';
import type { ImportFacts } from '../../../shared/domain/imports/facts';
import { headingsOf, linesBelow } from '../../../shared/domain/imports/headings';
import { type ComingRow, countRows, type RowStanding } from '../../../shared/domain/imports/problems';
import { useKeys } from '../../components/keys/use-keys';
import { FilterTabs, Finder } from '../../components/lists/filter-tabs';
import { VirtualRows } from '../../components/lists/virtual-rows';
import { Empty } from '../../components/words/empty';
import { Say } from '../../components/words/say';
import { Who } from '../../components/words/who';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { settingsPlaces } from '../../telling/settings-places';
import type { AtHand, Step } from './bring-in-state';
import { sayComing, sayOthers } from './import-words';
import { columnsFor } from './row-columns';
import { RowPanel } from './row-panel';

type Props = { readonly hand: AtHand; readonly go: (step: Step) => void };
type Shown = 'all' | 'wrong' | 'new' | 'here' | 'left-out';

const shownBy: Readonly<Record<Exclude<Shown, 'all'>, readonly RowStanding['kind'][]>> = {
  wrong: ['wrong'],
  new: ['new'],
  here: ['here', 'twice'],
  'left-out': ['left-out', 'nothing'],
};

const tabs = [
  { value: 'all', label: 'Every row' },
  { value: 'wrong', label: 'To look at', flagged: true },
  { value: 'new', label: 'Coming in' },
  { value: 'here', label: 'Here already' },
  { value: 'left-out', label: 'Left out' },
] as const;

function useComing({ view, reading, fixes, leftOut }: AtHand, facts: ImportFacts | undefined) {
  const lines = useMemo(() => linesBelow(view.sheet, reading.headingLine), [view, reading]);
  return useMemo(
    (): readonly ComingRow<unknown>[] =>
      facts === undefined ? [] : comingRows(reading.kind, { reading, lines, fixes, leftOut, facts }).rows,
    [reading, lines, fixes, leftOut, facts],
  );
}

/** Every row as it will come in, what is wrong with it marked on its cell, to be put right or left out. */
export function RowsStep({ hand, go }: Props) {
  const { today } = useDevice();
  const { data: facts, error } = useRead('imports.facts', {});
  const rows = useComing(hand, facts);
  const [shown, setShown] = useState<Shown>('all');
  const [chosenLine, setChosenLine] = useState<string | null>(null);
  const back = (): void => go({ kind: 'columns', hand });
  useKeys({ Escape: back });
  const counts = useMemo(() => countRows(rows), [rows]);
  const filter = useDeferredValue(shown);
  const listed = useMemo(
    () => (filter === 'all' ? rows : rows.filter(({ standing }) => shownBy[filter].includes(standing.kind))),
    [rows, filter],
  );
  const { view, reading, chosen } = hand;
  const headings = useMemo(() => headingsOf(view.sheet, reading.headingLine), [view, reading]);
  const columns = useMemo(() => columnsFor(reading, today), [reading, today]);
  if (error !== null) throw error;
  if (facts === undefined) return null;
  const row = listed.find(({ line }) => String(line) === chosenLine) ?? listed[0] ?? null;
  const countOf = (tab: Shown): number =>
    tab === 'all' ? rows.length : shownBy[tab].reduce((sum, kind) => sum + counts[kind], 0);
  return (
    <AppPage
      at="/settings"
      about={`rows ${chosen.importId} ${hand.at}`}
      inside={settingsPlaces('/settings/bring-in')}
      scroll="inside"
      keys={[
        [['↑', '↓'], 'another row'],
        [['Esc'], 'the columns'],
      ]}
      panel={
        <RowPanel
          hand={hand}
          row={row}
          rows={rows}
          counts={counts}
          headings={headings}
          facts={facts}
          go={go}
        />
      }
    >
      <Who about={chosen.file} />
      <Say size="one" soft={sayOthers(counts)}>
        {sayComing(reading.kind, counts.new)}
      </Say>
      <Finder>
        <FilterTabs
          label="Which rows"
          tabs={tabs
            .filter(({ value }) => value === 'all' || value === shown || countOf(value) > 0)
            .map((tab) => ({ ...tab, count: countOf(tab.value) }))}
          value={shown}
          onChange={setShown}
        />
      </Finder>
      <VirtualRows
        label="Rows of the spreadsheet"
        rows={listed}
        idOf={({ line }) => String(line)}
        columns={columns}
        chosen={row === null ? null : String(row.line)}
        onChoose={setChosenLine}
        onOpen={() => undefined}
        empty={<Empty title="No row here.">Choose “Every row” to see them all.</Empty>}
        foot="Numbered as in your spreadsheet."
      />
    </AppPage>
  );
}
