import type { LocalDate } from '../dates';
import type { MeasureFacts } from './facts';
import type { Measure } from './measure';
import type { WeekPart } from './week-part';
import { lastingByWeek, type WeekSpan } from './week-spans';
import { dayNumber, weekFinder } from './weeks';

/** The day each person was first talked with. */
function firstTalks({ talks }: Pick<MeasureFacts, 'talks'>): ReadonlyMap<string, LocalDate> {
  const first = new Map<string, LocalDate>();
  let ownId: string | null = null;
  for (const { personId, on } of talks) {
    // A person's own stand together: only the first of them is looked at.
    if (personId !== ownId) first.set(personId, on);
    ownId = personId;
  }
  return first;
}

/** Days from first contact; a talk that was the first contact itself, or is dated before it, took none. */
function weekly(
  facts: Pick<MeasureFacts, 'people' | 'talks'>,
  weeks: readonly LocalDate[],
): readonly WeekPart[] {
  const weekOf = weekFinder(weeks);
  const talkedOn = firstTalks(facts);
  const days: readonly number[][] = weeks.map(() => []);
  const waits: WeekSpan[] = [];
  for (const { personId, firstContactOn } of facts.people) {
    const on = talkedOn.get(personId);
    const until = on === undefined ? weeks.length : weekOf(on);
    waits.push({ from: weekOf(firstContactOn), until });
    if (on !== undefined) days[until]?.push(Math.max(0, dayNumber(on) - dayNumber(firstContactOn)));
  }
  const waiting = lastingByWeek(waits, weeks.length);
  return days.map((ofWeek, week) => ({ kind: 'days', days: ofWeek, waiting: waiting[week] ?? 0 }));
}

/** Design 3, days-to-conversation: whole days, of people whose first conversation fell in the week. */
export const daysToConversation: Measure<'days-to-conversation'> = {
  id: 'days-to-conversation',
  question: 'How soon do we talk with somebody?',
  counts:
    'Days from first contact to first conversation, each week. Each person counts in the week of their first conversation, and the number of days in the middle is shown.',
  leavesOut:
    'Nobody is dropped because they still wait. Whoever has had no conversation by Sunday night is shown as waiting.',
  why: 'Help that comes early can be small. Waiting makes things worse, and people give up on us.',
  reflection: 'Who waits longest for us to talk with them, and what happens to them meanwhile?',
  unit: 'days',
  better: 'down',
  charts: [{ id: 'days-to-conversation', name: 'Days to the first conversation', short: '' }],
  needs: ['people', 'talks'],
  weekly: (facts, weeks) => ({ 'days-to-conversation': weekly(facts, weeks) }),
};
