import { useDeferredValue, useState } from 'react';
import type { AuditRow } from '../../../shared/contract/audit';
import { wordVerb } from '../../../shared/domain/audit/verb-words';
import { localDateOf } from '../../../shared/domain/dates';
import { sayDay, sayTimeOf } from '../../../shared/domain/dates-said';
import { startSentence } from '../../../shared/domain/text';
import { Finder } from '../../components/lists/filter-tabs';
import { SearchBox } from '../../components/lists/search-box';
import { type Column, VirtualRows } from '../../components/lists/virtual-rows';
import { Empty } from '../../components/words/empty';
import { Say } from '../../components/words/say';
import { useDevice } from '../../lib/use-device';
import { useLastRead } from '../../lib/use-last-read';
import { AppPage } from '../../telling/app-page';
import { settingsPlaces } from '../../telling/settings-places';
import { TrailPanel } from './trail-panel';

function columns(today: string): readonly Column<AuditRow>[] {
  return [
    {
      id: 'when',
      title: 'When',
      width: '10rem',
      sorted: true,
      cell: (row) => (
        <span>{`${startSentence(sayDay(localDateOf(row.at), today))}, ${sayTimeOf(row.at)}`}</span>
      ),
    },
    {
      id: 'who',
      title: 'Who',
      width: '7rem',
      cell: (row) => <span>{row.member?.calledName ?? 'nobody said'}</span>,
    },
    {
      id: 'what',
      title: 'What',
      width: 'minmax(0, 2fr)',
      cell: (row) => (row.undone ? <s>{wordVerb(row.verb)}</s> : <span>{wordVerb(row.verb)}</span>),
    },
    { id: 'about', title: 'About', width: 'minmax(0, 1fr)', cell: (row) => <span>{row.about ?? ''}</span> },
  ];
}

/** The audit trail: every change, who made it and when, with what was before and after; only ever added to. */
export function TrailPage() {
  const { today } = useDevice();
  const [find, setFind] = useState('');
  const [before, setBefore] = useState<readonly (string | null)[]>([null]);
  const [chosenId, setChosenId] = useState<string | null>(null);
  const page = before.at(-1) ?? null;
  const data = useLastRead('audit.list', { before: page, personId: null, find: useDeferredValue(find) });
  if (data === undefined) return null;
  const chosen = data.rows.find((row) => row.id === chosenId) ?? data.rows[0] ?? null;
  return (
    <AppPage
      at="/settings"
      about="trail"
      scroll="inside"
      inside={settingsPlaces('/settings/trail')}
      keys={[
        [['/'], 'find'],
        [['↑', '↓'], 'move'],
      ]}
      panel={
        <TrailPanel
          row={chosen}
          older={data.next === null ? null : () => setBefore([...before, data.next])}
          newer={before.length === 1 ? null : () => setBefore(before.slice(0, -1))}
        />
      }
    >
      <Say size="one" soft="Every change is kept,">
        with who made it and when.
      </Say>
      <Finder>
        <SearchBox
          label="Find a change"
          value={find}
          onChange={(text) => {
            setFind(text);
            setBefore([null]);
          }}
        />
      </Finder>
      <VirtualRows
        label="What was changed"
        rows={data.rows}
        idOf={(row) => row.id}
        columns={columns(today)}
        chosen={chosen?.id ?? null}
        onChoose={setChosenId}
        onOpen={setChosenId}
        empty={
          <Empty title="Nothing by that.">Changes are found by what was done, by whom, and about whom.</Empty>
        }
        foot={`${data.total.toLocaleString('en-GB')} ${data.total === 1 ? 'change' : 'changes'} in all. The trail is only ever added to.`}
      />
    </AppPage>
  );
}
