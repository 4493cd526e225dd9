import { Link } from 'wouter';
import { sayLongDay, sayNumber, sayTimeOf } from '../../../shared/domain/dates-said';
import { PaperFoot } from '../../components/frame/paper';
import { CheckList } from '../../components/words/check-list';
import { Say } from '../../components/words/say';
import { Columns, Part, Text } from '../../components/words/text';
import { Who } from '../../components/words/who';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { actionBy } from '../../telling/action-by';
import { AppPage } from '../../telling/app-page';
import { CopiesWarning } from '../../telling/backups/copies-warning';
import { homeTitle } from './home-title';
import { NeedsUsFirst } from './needs-us-first';
import { SinceLastMet } from './since-last-met';
import { StartHuddle } from './start-huddle';
import { StartWithSomebody } from './start-with-somebody';
import { WhatTheDataSays } from './what-the-data-says';

/** As many promises as leave room for the rest of the page; the others are one link away. */
const actionsShown = 4;

/** "This week": the next huddle and what it will hold, who needs us first, and the one thing the data says. */
export function HomePage() {
  const { today, now, runningSession } = useDevice();
  const { data: home, error } = useRead('home.read', {});
  if (error !== null) throw error;
  if (home === undefined) return null;
  const title = homeTitle(home);
  const more = Math.max(home.actionsDue.length - actionsShown, 0);
  const { people } = home;
  return (
    <AppPage
      at="/"
      panelFor="huddles.start"
      panel={people === 0 ? <StartWithSomebody /> : <StartHuddle home={home} />}
    >
      <Who about={`${sayLongDay(today, today)}, ${sayTimeOf(now)}`} />
      <Say size="one" soft={title.soft}>
        {title.strong}
      </Say>
      {runningSession !== null && (
        <Text large>
          A session is running:{' '}
          <Link href={`/reflection/session/${runningSession.id}`}>{runningSession.name}</Link>
        </Text>
      )}
      <CopiesWarning />
      <SinceLastMet events={home.since} />
      <Columns wide>
        <Part title="Who needs us first">
          <NeedsUsFirst rows={home.needsUsFirst} openPlans={home.holds.openPlans} />
        </Part>
        <Part title="Actions due">
          {home.actionsDue.length === 0 ? (
            <Text soft>
              Nothing was promised for this week. What somebody undertakes in a huddle stands here until it is
              done.
            </Text>
          ) : (
            <>
              <CheckList
                items={home.actionsDue.slice(0, actionsShown).map((action) => ({
                  id: action.id,
                  state: action.state === 'done' ? 'tick' : 'open',
                  words: action.what,
                  by: actionBy(action, today),
                }))}
              />
              {more > 0 && (
                <Text soft>
                  <Link href="/actions">{`and ${sayNumber(more)} more`}</Link>
                </Text>
              )}
            </>
          )}
        </Part>
      </Columns>
      <PaperFoot>
        <WhatTheDataSays />
      </PaperFoot>
    </AppPage>
  );
}
