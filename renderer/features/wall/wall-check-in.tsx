import { sayDay, sayNumber } from '../../../shared/domain/dates-said';
import { sayCount, startSentence } from '../../../shared/domain/text';
import { TimeLine } from '../../components/time/time-line';
import { WallNames } from '../../components/wall/wall-lists';
import { WallAsk, WallFoot, WallKicker, WallSay, WallText } from '../../components/wall/wall-words';
import type { ItemOf } from './item-of';
import { WallCommitments } from './wall-commitments';

/** Who is in the room, and one warm question to begin with. */
export function WallCheckIn({ item }: ItemOf<'check-in'>) {
  return (
    <>
      <WallKicker>One sentence each:</WallKicker>
      <WallSay large>{item.question}</WallSay>
      <TimeLine
        label="Since we last met"
        from="edge"
        scale="even"
        days={1}
        most={60}
        events={
          item.lastHuddleOn === null ? [] : [{ id: 'last', day: 0, mark: 'ring', words: sayLast(item) }]
        }
      />
      <WallFoot>
        <WallNames
          names={item.here.map(({ name, note }) => ({
            id: name,
            name,
            away: note === 'away',
            ...(note !== null && { role: note }),
          }))}
        />
      </WallFoot>
    </>
  );
}

function sayLast({ lastHuddleOn, actionsMade, actionsKept, today }: ItemOf<'check-in'>['item']): string {
  const when = lastHuddleOn === null ? '' : sayDay(lastHuddleOn, today);
  if (actionsMade === 0) return `Last huddle, ${when}`;
  return `Last huddle: ${sayCount(actionsMade, 'action')}, ${actionsKept === 0 ? 'none kept yet' : `${sayNumber(actionsKept)} already kept`}`;
}

export function WallCheckInAsk({ item }: ItemOf<'check-in'>) {
  const { commitments, today } = item;
  if (commitments.length > 0) return <WallCommitments commitments={commitments} today={today} />;
  const here = item.here.filter(({ note }) => note !== 'away').length;
  return (
    <>
      <WallAsk>Who is here?</WallAsk>
      <WallText>{startSentence(sayCount(here, 'person is', 'people are'))} in the room.</WallText>
    </>
  );
}
