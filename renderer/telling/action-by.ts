import type { ActionView } from '../../shared/contract/actions';
import type { LocalDate } from '../../shared/domain/dates';
import { sayDay } from '../../shared/domain/dates-said';

/** Whose it is and by when, as one says it: `Tom, Friday`; `Joanne, away. Who can?`; `Grace, done yesterday`. */
export function actionBy(action: ActionView, today: LocalDate): string {
  const who = action.member?.calledName ?? 'nobody yet';
  if (action.doneOn !== null) return `${who}, done ${sayDay(action.doneOn, today)}`;
  if (action.memberAway) return `${who}, away. Who can?`;
  if (action.dueOn === null) return who;
  return action.daysLeft !== null && action.daysLeft < 0
    ? `${who}, since ${sayDay(action.dueOn, today)}`
    : `${who}, ${sayDay(action.dueOn, today)}`;
}
