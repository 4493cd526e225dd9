import { sayNumber, sayTimeOf } from '../../../../shared/domain/dates-said';
import { wordAgendaOutcome } from '../../../../shared/domain/huddles/agenda-words';
import { sayCount, sayList, startSentence } from '../../../../shared/domain/text';
import { ThreadLine } from '../../../components/time/thread-line';
import { type TimeEvent, TimeLine } from '../../../components/time/time-line';
import type { Item } from '../room/item-view';
import { useRoom } from '../room/room';

const outcomes = ['signed-off', 'returned', 'continue', 'change', 'end'] as const;
type Talked = Item<'close'>['talkedAbout'];

/** What several came to, where that is said otherwise than of one. */
const many: Readonly<Record<string, string>> = { 'goes on': 'go on', waits: 'wait' };

function wordOutcome(outcome: string | null): string {
  const known = outcomes.find((one) => one === outcome);
  return known === undefined ? 'waits' : wordAgendaOutcome(known);
}

/** `Four go on, two changed, one waits`. */
function sayOutcomes(talked: Talked): string {
  const words = talked.map(({ outcome }) => wordOutcome(outcome));
  const said = [...new Set(words)].map((word) => {
    const count = words.filter((one) => one === word).length;
    return `${sayNumber(count)} ${count === 1 ? word : (many[word] ?? word)}`;
  });
  return startSentence(sayList(said));
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
      above="This huddle, and everyone it was about"
      events={[start, ...marks]}
      days={marks.length + 2}
    />
  );
}
