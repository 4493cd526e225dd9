import type { LocalDate } from '../dates';

/**
 * Something a member undertakes, with a due date. A step of a C2 plan is an action that names its plan,
 * so that there is one place where what was promised is kept.
 */
export interface Action {
  readonly id: string;
  readonly teamId: string;
  readonly what: string;
  readonly memberId: string | null;
  readonly dueOn: LocalDate | null;
  readonly personId: string | null;
  readonly planId: string | null;
  readonly proposalId: string | null;
  /** The huddle it was made in, when it was made in one. */
  readonly huddleId: string | null;
  /** The reflective session it was made in, when it was made in one. */
  readonly sessionId: string | null;
  readonly madeOn: LocalDate;
  readonly doneOn: LocalDate | null;
  readonly droppedOn: LocalDate | null;
  readonly dropReason: string | null;
}

export type ActionState = 'open' | 'done' | 'dropped';

export function actionState(action: Pick<Action, 'doneOn' | 'droppedOn'>): ActionState {
  if (action.doneOn !== null) return 'done';
  return action.droppedOn !== null ? 'dropped' : 'open';
}
