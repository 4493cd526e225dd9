import type { z } from 'zod';
import type { newAction } from '../../../shared/contract/actions';
import { decideDue } from '../../../shared/domain/actions/due';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { findMember } from '../../store/team';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';

export type NewAction = z.output<typeof newAction>;

/** What an action is about: a person, and perhaps their plan or proposal; and the huddle it was made in. */
export interface ActionAbout {
  readonly personId: string | null;
  readonly planId: string | null;
  readonly proposalId: string | null;
  readonly huddleId: string | null;
}

/** Whoever undertakes something is in the room, and promises it for today or later. */
export async function checkAction(
  { db }: Writing,
  { teamId, today }: ActingMember,
  action: NewAction,
  dueBefore: string | null,
): Promise<Outcome<null, Refusal>> {
  const due = decideDue(action.dueOn, dueBefore, today);
  if (!due.ok) return due;
  const nobody = action.memberId !== null && (await findMember(db, teamId, action.memberId)) === null;
  return nobody ? refuse({ kind: 'not-found', what: 'member' }) : accept(null);
}

/** Writes a new action within somebody else's transaction, for example a conversation's next step. Answers its id. */
export async function insertAction(
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
