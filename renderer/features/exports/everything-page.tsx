import { useState } from 'react';
import { useLocation } from 'wouter';
import { everythingLines, sayPeopleIn } from '../../../shared/domain/exports/everything-words';
import { ThreadLine } from '../../components/time/thread-line';
import { DashList } from '../../components/words/check-list';
import { Rows } from '../../components/words/rows';
import { Say } from '../../components/words/say';
import { Columns, Flag, Part, Text } from '../../components/words/text';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { useSaySaved } from '../../telling/documents/use-say-saved';
import { settingsPlaces } from '../../telling/settings-places';
import { useDoing } from '../../telling/use-doing';
import { AskOnceMore, Making, TakeEverything } from './everything-panels';

/** All of the team's data as one file: what is in it and what is not, before it is made. */
export function EverythingPage() {
  const { team } = useDevice();
  const [, go] = useLocation();
  const [asking, setAsking] = useState(false);
  const parts = useRead('everything.parts', {}).data;
  const taking = useDoing('everything.take-out');
  const saySaved = useSaySaved();
  const take = async (): Promise<void> => {
    setAsking(false);
    const saved = await taking.run({});
    if (saved !== null) saySaved(saved, 'Whoever holds it holds the team’s whole record.');
  };
  if (parts === undefined) return null;
  const panel = () => {
    if (taking.busy) return <Making />;
    if (asking) {
      return (
        <AskOnceMore people={sayPeopleIn(parts)} onKeep={() => setAsking(false)} onTake={() => void take()} />
      );
    }
    return (
      <TakeEverything
        refused={taking.refused}
        onGo={() => setAsking(true)}
        onBack={() => go('/settings/exports')}
      />
    );
  };
  return (
    <AppPage
      at="/settings"
      about="everything"
      inside={settingsPlaces('/settings/exports')}
      confirming={asking}
      panel={panel()}
    >
      <Say size="one" soft="Nobody is locked in.">
        All of it is yours to take.
      </Say>
      <Text>
        <Flag>
          Whoever holds the file holds the team’s whole record. Keep it where only those may read it who may
          read the record.
        </Flag>
      </Text>
      <ThreadLine />
      <Columns wide>
        <Part title="What is in it">
          <Rows
            rows={everythingLines(parts).map(({ table, words, rows }) => ({
              id: table,
              words,
              end: rows.toLocaleString('en-GB'),
            }))}
          />
        </Part>
        <div>
          <Part title="What is not in it">
            <DashList
              items={[
                'What was said in reflective sessions: it stays in them.',
                'What members wrote of their own learning. Each takes their own out, from My learning.',
                'What somebody is typing and has not kept.',
                'Measures and search: they are worked out again from the rest.',
              ]}
            />
          </Part>
          <Part title="What it is good for">
            <Text soft>
              Other programs read it: a table each for spreadsheets, and one document with its description.
              Golden Thread brings it back on another computer, from its first page
              {team.sample ? '; a file of the sample team it does not, as everybody in it is invented' : ''}.
            </Text>
          </Part>
        </div>
      </Columns>
    </AppPage>
  );
}
