import type { CallOutput } from '../../../shared/contract';
import { byDueDay, isDue } from '../../../shared/domain/actions/due';
import { addDays } from '../../../shared/domain/dates';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { closedActions, openActions, openAmong } from '../../store/actions';
import type { Acting } from '../acting';
import { readNextHuddleOn } from '../team/read-next-huddle';
import { viewActions } from './view-actions';

/** For how many days an action that is done or dropped stays in the list. */
const shownDays = 60;
/** The newest of them. */
const mostDone = 30;

/** What was promised: due by the next huddle, later (with the steps of open C2 plans), and done lately. */
export async function listActions(acting: Acting): Promise<Outcome<CallOutput<'actions.list'>, never>> {
  const { store, teamId, today } = acting;
  const { db } = store;
  const open = (await openActions(db, teamId)).toSorted(byDueDay);
  const nextHuddleOn = await readNextHuddleOn(db, teamId, today);
  const openPlans = await openAmong(
    db,
    open.map((action) => action.planId).filter((id) => id !== null),
  );
  const { due = [], later = [] } = Object.groupBy(open, (action) =>
    isDue(action, nextHuddleOn, openPlans) ? 'due' : 'later',
  );
  const closed = await closedActions(db, teamId, addDays(today, -shownDays));
  const done = closed.slice(0, mostDone);
  const views = await viewActions(db, today, [...due, ...later, ...done]);
  const until = due.length + later.length;
  return accept({
    due: views.slice(0, due.length),
    later: views.slice(due.length, until),
    done: views.slice(until),
    doneEarlier: closed.length - done.length,
  });
}
