import { useDeferredValue, useState } from 'react';
import type { ExportView } from '../../../shared/contract/exports';
import { localDateOf } from '../../../shared/domain/dates';
import { sayDay, sayTimeOf } from '../../../shared/domain/dates-said';
import {
  wordExportForm,
  wordExportKind,
  wordExportReader,
} from '../../../shared/domain/exports/export-words';
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
import { ExportPanel } from './export-panel';

const whatOf = ({ kind, about }: ExportView): string =>
  about === null ? wordExportKind(kind) : `${wordExportKind(kind)}: ${about}`;

function columns(today: string): readonly Column<ExportView>[] {
  return [
    {
      id: 'when',
      title: 'When',
      width: '10rem',
      sorted: true,
      cell: ({ at }) => <span>{`${startSentence(sayDay(localDateOf(at), today))}, ${sayTimeOf(at)}`}</span>,
    },
    {
      id: 'who',
      title: 'Who',
      width: '7rem',
      cell: ({ member }) => <span>{member?.calledName ?? 'somebody'}</span>,
    },
    {
      id: 'what',
      title: 'What',
      width: 'minmax(0, 2fr)',
      keep: true,
      full: whatOf,
      cell: (row) => <span>{whatOf(row)}</span>,
    },
    {
      id: 'form',
      title: 'As',
      width: 'minmax(0, 1.4fr)',
      full: ({ form }) => wordExportForm(form),
      cell: ({ form }) => <span>{startSentence(wordExportForm(form))}</span>,
    },
    {
      id: 'reader',
      title: 'For',
      width: '9.5rem',
      cell: (row) => <span>{startSentence(wordExportReader(row))}</span>,
    },
  ];
}

/** What was taken out of the program, by whom and when, and where each file was put. */
export function ExportsPage() {
  const { today } = useDevice();
  const [find, setFind] = useState('');
  const [chosenId, setChosenId] = useState<string | null>(null);
  const data = useLastRead('exports.list', { find: useDeferredValue(find) });
  if (data === undefined) return null;
  const { rows, total } = data;
  const chosen = rows.find((row) => row.id === chosenId) ?? rows[0] ?? null;
  return (
    <AppPage
      at="/settings"
      about="exports"
      scroll="inside"
      inside={settingsPlaces('/settings/exports')}
      keys={
        total === 0
          ? []
          : [
              [['/'], 'find'],
              [['↑', '↓'], 'move'],
            ]
      }
      panel={<ExportPanel key={chosen?.id} row={chosen} any={total > 0} />}
    >
      <Say size="one" soft="Whatever was taken out stands here,">
        with who took it and where.
      </Say>
      {total === 0 ? (
        <NothingYet />
      ) : (
        <>
          <Finder>
            <SearchBox label="Find one" value={find} onChange={setFind} />
          </Finder>
          <VirtualRows
            label="What was taken out"
            rows={rows}
            idOf={(row) => row.id}
            columns={columns(today)}
            chosen={chosen?.id ?? null}
            onChoose={setChosenId}
            onOpen={setChosenId}
            empty={<NotFound />}
            foot={foot(rows.length, total)}
          />
        </>
      )}
    </AppPage>
  );
}

function foot(shown: number, total: number): string {
  return shown < total
    ? `${shown.toLocaleString('en-GB')} of ${total.toLocaleString('en-GB')}.`
    : `${total.toLocaleString('en-GB')} in all. Nothing is ever sent by the program itself.`;
}

function NothingYet() {
  return (
    <Empty title="Nothing has been taken out yet.">
      Minutes, notes, charts and plans leave the program when somebody saves them as a file or copies them.
      Each time, a line comes to stand here: what it was, who took it, for whom, and in which folder it is.
      What was in it does not stand here.
    </Empty>
  );
}

function NotFound() {
  return (
    <Empty title="Nothing by that.">
      What was taken out is found by what it was, whom it is about, who took it, its file’s name, and for whom
      it is: “our team” or “outside the team”.
    </Empty>
  );
}
