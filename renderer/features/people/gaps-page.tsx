import { useLocation } from 'wouter';
import { sayDate } from '../../../shared/domain/dates-said';
import { sayCount, startSentence } from '../../../shared/domain/text';
import { ThreadLine } from '../../components/time/thread-line';
import { Empty } from '../../components/words/empty';
import { Rows } from '../../components/words/rows';
import { Say } from '../../components/words/say';
import { useRead } from '../../lib/queries';
import { useDevice } from '../../lib/use-device';
import { AppPage } from '../../telling/app-page';
import { NewGap } from './new-gap';
import { peoplePlaces } from './people-places';
import { WhoLooked } from './who-looked';

/** What we looked for and did not find, what is missed most first: it is what a commissioner needs to hear. */
export function GapsPage() {
  const [, go] = useLocation();
  const { today } = useDevice();
  const { data: together, error } = useRead('conversations.gaps', {});
  if (error !== null) throw error;
  if (together === undefined) return null;
  const most = together.filter(({ times }) => times > 1).length;
  return (
    <AppPage at="/people" about="gaps" inside={peoplePlaces('/gaps')} panel={<NewGap />}>
      <Say
        size="one"
        soft={
          together.length === 0
            ? 'We have found all we looked for.'
            : `${startSentence(sayCount(together.length, 'thing'))} we looked for ${together.length === 1 ? 'is' : 'are'} not there.`
        }
      >
        {most === 0
          ? 'Nothing was looked for twice.'
          : `${startSentence(sayCount(most, 'was', 'were'))} looked for more than once.`}
      </Say>
      <ThreadLine />
      {together.length === 0 ? (
        <Empty title="Nothing is missing yet.">
          Write down here, or with a conversation, what somebody needed and the place does not have.
        </Empty>
      ) : (
        <Rows
          rows={together.map(({ lookedFor, times, lastOn, people, others }) => ({
            id: lookedFor,
            words: <b>{lookedFor}</b>,
            end: (
              <>
                <WhoLooked people={people} others={others} onOpen={(personId) => go(`/people/${personId}`)} />
                {times > 1 && `, ${sayCount(times, 'time')}`}, {sayDate(lastOn, today)}
              </>
            ),
          }))}
        />
      )}
    </AppPage>
  );
}
