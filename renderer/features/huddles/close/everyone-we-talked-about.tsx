import { sayNumber, sayTimeOf } from '../../../../shared/domain/dates-said';
import { sayCount, sayList, startSentence } from '../../../../shared/domain/text';
import { ThreadLine } from '../../../components/time/thread-line';
import { type TimeEvent, TimeLine } from '../../../components/time/time-line';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';

type Talked = Item<'close'>['talkedAbout'];

const many: Readonly<Record<string, string>> = { 'goes on': 'go on', waits: 'wait' };

/** `Four go on, two changed, one waits`. */
function sayOutcomes(talked: Talked): string {
  const counts = new Map<string, number>();
  for (const { outcome } of talked) {
    const words = outcome ?? 'waits';
    counts.set(words, (counts.get(words) ?? 0) + 1);
  }
  return startSentence(
    sayList(
      [...counts].map(
        ([words, count]) => `${sayNumber(count)} ${count === 1 ? words : (many[words] ?? words)}`,
      ),
    ),
  );
}

/** This huddle as a line: a mark for each person the room talked about, in the order it came to them. */
export function EveryoneWeTalkedAbout({ item: { talkedAbout } }: { readonly item: Item<'close'> }) {
  const { view } = useRoom();
  if (talkedAbout.length === 0) return <ThreadLine />;
  const plans = talkedAbout.filter(({ kind }) => kind === 'C2');
  const proposals = talkedAbout.filter(({ kind }) => kind === 'C3');
  const start: TimeEvent = {
    id: 'start',
    day: 0,
    mark: 'ring',
    when: sayTimeOf(view.huddle.startedAt),
    title: 'Start',
  };
  const marks = [...plans, ...proposals].map(({ kind, label }, i): TimeEvent => {
    const event: TimeEvent = { id: `${kind} ${label} ${i}`, day: i + 1, mark: kind };
    if (i === 0 && plans.length > 0)
      return { ...event, title: startSentence(sayCount(plans.length, 'C2 plan')), words: sayOutcomes(plans) };
    if (i === plans.length)
      return {
        ...event,
        title: startSentence(sayCount(proposals.length, 'C3 proposal')),
        words: sayOutcomes(proposals),
      };
    return event;
  });
  return (
    <TimeLine
      label="This huddle"
      above="This huddle, and everyone we talked about"
      events={[start, ...marks]}
      days={marks.length + 2}
    />
  );
}
