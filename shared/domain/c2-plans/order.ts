import type { PlanFlag } from './flags';

interface Ordered {
  readonly id: string;
  readonly openedOn: string;
  readonly flags: readonly PlanFlag[];
}

/** Days past what was said, for the two flags that come first; 0 for a plan that keeps both. */
function urgency(flags: readonly PlanFlag[]): readonly [group: number, days: number] {
  const silent = flags.find((flag) => flag.kind === 'out-of-contact');
  if (silent !== undefined) return [0, silent.days - silent.rhythmDays];
  const overdue = flags.find((flag) => flag.kind === 'review-overdue');
  if (overdue !== undefined) return [1, overdue.days];
  return [flags.length > 0 ? 2 : 3, 0];
}

/**
 * The order of the agenda and the list: out of contact first, then overdue, the longest first in each; then what
 * has any other flag; then the oldest plan first (design 1, huddles). Equal plans keep the order of their ids.
 */
export function byUrgency(a: Ordered, b: Ordered): number {
  const [groupA, daysA] = urgency(a.flags);
  const [groupB, daysB] = urgency(b.flags);
  if (groupA !== groupB) return groupA - groupB;
  if (daysA !== daysB) return daysB - daysA;
  if (a.openedOn !== b.openedOn) return a.openedOn < b.openedOn ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}
