import { useState } from 'react';
import type { BackupsView } from '../../../shared/contract/backups';
import { notCopied } from '../../../shared/domain/backups/refusal-words';
import { sayHolds, saySize, sayWhenMade, wordReason } from '../../../shared/domain/backups/words';
import { PaperFoot } from '../../components/frame/paper';
import { type ToldRow, ToldRows } from '../../components/lists/told-rows';
import { ThreadLine } from '../../components/time/thread-line';
import { Empty } from '../../components/words/empty';
import { Say } from '../../components/words/say';
import { Flag, Text } from '../../components/words/text';
import { useDevice } from '../../lib/use-device';
import { useLastRead } from '../../lib/use-last-read';
import { AppPage } from '../../telling/app-page';
import { settingsPlaces } from '../../telling/settings-places';
import { type Chosen, chosenOf } from './chosen';
import { CopyPanel } from './copy-panel';
import { SecondPlace } from './second-place';

/** Every copy of our record, what was set aside, and where else copies go; the panel has the step that one offers. */
export function CopiesPage() {
  const { today } = useDevice();
  const [chosenId, setChosenId] = useState<string | null>(null);
  const [confirming, setConfirming] = useState(false);
  const data = useLastRead('backups.list', {});
  if (data === undefined) return null;
  const chosen = chosenOf(data, chosenId);
  const rows = rowsOf(data, today);
  return (
    <AppPage
      at="/settings"
      about="copies"
      inside={settingsPlaces('/settings/copies')}
      keys={rows.length > 1 ? [[['↑', '↓'], 'move']] : []}
      confirming={confirming}
      panel={
        <CopyPanel
          key={idOf(chosen)}
          ofOwnTeam={data.ofOwnTeam}
          chosen={chosen}
          onConfirming={setConfirming}
        />
      }
    >
      <Say size="one" soft="Our record is copied by itself,">
        and we can go back to a copy.
      </Say>
      {data.lastFailed !== null && (
        <Text>
          <Flag>The last copy was not made. {notCopied[data.lastFailed]}</Flag>
        </Text>
      )}
      {rows.length === 0 ? (
        <>
          <NothingYet ofOwnTeam={data.ofOwnTeam} />
          <ThreadLine />
        </>
      ) : (
        <ToldRows
          label="Copies"
          rows={rows}
          chosen={idOf(chosen)}
          onChoose={setChosenId}
          onOpen={setChosenId}
        />
      )}
      {data.ofOwnTeam && (
        <PaperFoot>
          <SecondPlace second={data.second} />
        </PaperFoot>
      )}
    </AppPage>
  );
}

const idOf = (chosen: Chosen | null): string | null => chosen?.view.id ?? null;

const places = {
  here: '',
  second: ', only in the second place',
  other: ', in the folder you chose',
} as const;

function rowsOf({ copies, other, kept }: BackupsView, today: string): readonly ToldRow[] {
  return [
    ...[...(other ?? []), ...copies].map(({ id, madeAt, reason, holds, bytes, where }) => ({
      id,
      title: sayWhenMade(madeAt, today),
      words: `${sayHolds(holds, today)} Made ${wordReason(reason)}${places[where]}.`,
      end: saySize(bytes),
    })),
    ...kept.map(({ id, at, damaged }) => ({
      id,
      title: `Set aside: ${sayWhenMade(at, today).toLowerCase()}`,
      words: damaged
        ? 'Our damaged record, as it was found.'
        : 'Our record as it was before we went back to a copy.',
    })),
  ];
}

function NothingYet({ ofOwnTeam }: { readonly ofOwnTeam: boolean }) {
  return ofOwnTeam ? (
    <Empty title="No copy has been made yet.">
      The first is made a quarter of an hour after somebody writes something, and then again while we work,
      before anything is brought in, before a newer version changes the file, and when we close. Each is
      opened and checked before it counts. They take care of themselves: three of today are kept, one a day
      for two weeks, and one a week for twelve.
    </Empty>
  ) : (
    <Empty title="Everybody here is invented.">
      In your own team copies come to stand here by themselves: a quarter of an hour after somebody writes
      something, and then again while you work, before anything is brought in, and when you close. Of the
      sample team none are made.
    </Empty>
  );
}
