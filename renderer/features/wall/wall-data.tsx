import { sayInContact } from '../../../shared/domain/measures/in-contact-words';
import { firstWords } from '../../../shared/domain/text';
import { WallWeeks } from '../../components/wall/wall-weeks';
import { WallAsk, WallKicker, WallSay, WallText } from '../../components/wall/wall-words';
import { shortMonthOf, weeksThatBeginMonths } from '../../telling/months-of-weeks';
import type { ItemOf } from './item-of';
import { WallThread } from './wall-thread';

/** One look at the data: a plain sentence, and the weeks it is about. */
export function WallData({ item: { weeks } }: ItemOf<'data'>) {
  const answer = firstWords(sayInContact(weeks), 200);
  const latest = weeks.at(-1);
  const named = new Set(weeksThatBeginMonths(weeks));
  return (
    <>
      <WallKicker>Do we stick with people in a crisis?</WallKicker>
      <WallSay>{answer}</WallSay>
      {weeks.length > 1 && latest !== undefined && (
        <WallWeeks
          label={`Open C2 plans in contact, week by week. The last: ${latest.inContact} of ${latest.open}.`}
          filled="in contact"
          empty="open, and not"
          latest={`Last: ${latest.inContact} of ${latest.open}`}
          weeks={weeks.map(({ week, open, inContact }) => ({
            id: week,
            whole: open,
            part: inContact,
            label: named.has(week) ? shortMonthOf(week) : undefined,
          }))}
        />
      )}
      <WallThread />
    </>
  );
}

export function WallDataAsk({ item }: ItemOf<'data'>) {
  return (
    <>
      <WallAsk>What do we notice?</WallAsk>
      {item.noticed !== '' && <WallText>{item.noticed}</WallText>}
      {item.tryNext !== '' && (
        <WallText>
          <b>We will try:</b> {item.tryNext}
        </WallText>
      )}
    </>
  );
}
