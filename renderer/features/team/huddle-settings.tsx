import { useState } from 'react';
import { sayTime } from '../../../shared/domain/dates-said';
import { ThreadLine } from '../../components/time/thread-line';
import { Say } from '../../components/words/say';
import { Part } from '../../components/words/text';
import { useRead } from '../../lib/queries';
import { AppPage } from '../../telling/app-page';
import { settingsPlaces } from '../../telling/settings-places';
import { SettingPanel, sayHuddleDay } from './setting-panel';
import { SettingSentence } from './setting-sentence';
import type { SettingName } from './setting-words';

const walls = { screen: 'a screen on the wall', laptop: 'this laptop', shared: 'a shared screen' } as const;

/** When the team meets, for how long, and where it looks. */
export function HuddleSettings() {
  const { data, error } = useRead('team.read', {});
  const [at, setAt] = useState<SettingName>('huddleWeekday');
  if (error !== null) throw error;
  if (data === undefined) return null;
  const { team } = data;
  const setting = (name: SettingName, words: string) => ({ setting: name, words });
  return (
    <AppPage
      at="/settings"
      about="settings huddle"
      inside={settingsPlaces('/settings/huddle')}
      panelFor="team.change"
      panel={<SettingPanel key={at} name={at} team={team} />}
    >
      <Say size="one" soft="Every week,">
        {`${sayHuddleDay(team.huddleWeekday)} at ${sayTime(team.huddleTime)}.`}
      </Say>
      <ThreadLine />
      <Part title="The huddle and the wall">
        <SettingSentence
          at={at}
          onChoose={(name) => setAt(name as SettingName)}
          parts={[
            'We are ',
            setting('name', team.name),
            ', in ',
            setting('place', team.place ?? 'no place named'),
            '. We meet on ',
            setting('huddleWeekday', sayHuddleDay(team.huddleWeekday)),
            ' at ',
            setting('huddleTime', sayTime(team.huddleTime)),
            ', for ',
            setting('huddleMinutes', `${team.huddleMinutes} minutes`),
            '. We look at ',
            setting('wall', walls[team.wall]),
            '.',
          ]}
        />
      </Part>
    </AppPage>
  );
}
