import type { ActionView } from '../../../shared/contract/actions';
import { byDueDay, isDue } from '../../../shared/domain/actions/due';
import { addDays, type LocalDate } from '../../../shared/domain/dates';
import { closedActions, openActions, openAmong } from '../../store/actions';
import type { Acting } from '../acting';
import { viewActions } from '../actions/view-actions';

/** A tick or two beside what is still to do, so that the week shows what it came to. */
const doneShown = 2;

export interface ActionsDue {
  /** How many are still to do. */
  readonly open: number;
  /** Those, the soonest first, and the newest that were done since we last met. */
  readonly shown: readonly ActionView[];
}

/** What was promised for the next huddle. */
export async function readActionsDue(
  { store, teamId, today }: Acting,
  nextHuddleOn: LocalDate,
  lastMetOn: LocalDate | null,
): Promise<ActionsDue> {
  const { db } = store;
  const actions = await openActions(db, teamId);
  const plans = await openAmong(
    db,
    actions.map((action) => action.planId).filter((id) => id !== null),
  );
  const due = actions.filter((action) => isDue(action, nextHuddleOn, plans)).toSorted(byDueDay);
  const since = await closedActions(db, teamId, lastMetOn ?? addDays(today, -7));
  const done = since.filter((action) => action.doneOn !== null).slice(0, doneShown);
  return { open: due.length, shown: await viewActions(db, today, [...due, ...done]) };
}
