import type { z } from 'zod';
import type { newAction } from '../../../shared/contract/actions';
import type { Action } from '../../../shared/domain/actions/action';
import { decideDue } from '../../../shared/domain/actions/due';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';
import { checkMember } from '../team/check-member';

export type NewAction = z.output<typeof newAction>;

/** What an action is about: a person, and perhaps their plan or proposal; and the huddle or session it was made in. */
export type ActionAbout = Pick<Action, 'personId' | 'planId' | 'proposalId' | 'huddleId'> &
  Partial<Pick<Action, 'sessionId'>>;

/** Whoever undertakes something is in the room, and promises it for today or later. */
export async function checkAction(
  writing: Writing,
  acting: ActingMember,
  action: NewAction,
  dueBefore: string | null,
): Promise<Outcome<null, Refusal>> {
  const due = decideDue(action.dueOn, dueBefore, acting.today);
  if (!due.ok) return due;
  const member = await checkMember(writing, acting, action);
  return member.ok ? accept(null) : member;
}

/** Writes down what somebody undertakes, within its caller's transaction, such as a review's next step. Answers its id. */
export async function undertake(
  writing: Writing,
  acting: ActingMember,
  action: NewAction,
  about: ActionAbout,
): Promise<Outcome<string, Refusal>> {
  const checked = await checkAction(writing, acting, action, null);
  if (!checked.ok) return checked;
  const id = acting.newId();
  await writing.insert('actions', {
    id,
    teamId: acting.teamId,
    ...action,
    ...about,
    madeOn: acting.today,
    doneOn: null,
    droppedOn: null,
    dropReason: null,
  });
  return accept(id);
}
