import type { LocalDate } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import type { Action } from './action';

type Sortable = Pick<Action, 'id' | 'dueOn' | 'madeOn'>;

/** The soonest first; those without a day last, the oldest promise first. */
export function byDueDay(a: Sortable, b: Sortable): number {
  const dueA = a.dueOn ?? '9999';
  const dueB = b.dueOn ?? '9999';
  if (dueA !== dueB) return dueA < dueB ? -1 : 1;
  if (a.madeOn !== b.madeOn) return a.madeOn < b.madeOn ? -1 : 1;
  if (a.id === b.id) return 0;
  return a.id < b.id ? -1 : 1;
}

/**
 * Whether an open action is due at the next huddle: by its day, and not a step of an open C2 plan, which is looked
 * at on the plan.
 */
export function isDue(
  action: Pick<Action, 'dueOn' | 'planId'>,
  nextHuddleOn: LocalDate,
  openPlanIds: ReadonlySet<string>,
): boolean {
  if (action.dueOn === null || action.dueOn > nextHuddleOn) return false;
  return action.planId === null || !openPlanIds.has(action.planId);
}

type DueRefusal = { readonly kind: 'date-too-early'; readonly date: string; readonly earliest: string };

/** What is promised is for today or later; a day that was set before and has passed may stay. */
export function decideDue(
  dueOn: LocalDate | null,
  before: LocalDate | null,
  today: LocalDate,
): Outcome<LocalDate | null, DueRefusal> {
  return dueOn !== null && dueOn < today && dueOn !== before
    ? refuse({ kind: 'date-too-early', date: dueOn, earliest: today })
    : accept(dueOn);
}
