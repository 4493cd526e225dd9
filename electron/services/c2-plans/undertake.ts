import type { ParsedInput } from '../../../shared/contract';
import type { Action } from '../../../shared/domain/actions/action';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { CommonRefusal } from '../../../shared/domain/refusals';
import { findMember } from '../../store/team';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';

/** What somebody undertakes, by whom and by when. */
export type NewAction = ParsedInput<'c2-plans.open'>['steps'][number];
/** What it belongs to. */
export type ActionOf = Pick<Action, 'personId' | 'planId' | 'proposalId' | 'huddleId'>;

/** Somebody who is in the team now, or nobody yet. */
export async function checkMember(
  writing: Writing,
  acting: ActingMember,
  { memberId }: { readonly memberId: string | null },
): Promise<Outcome<string | null, CommonRefusal>> {
  const known = memberId === null || (await findMember(writing.db, acting.teamId, memberId)) !== null;
  return known ? accept(memberId) : refuse({ kind: 'not-found', what: 'member' });
}

/** Writes down what a member undertakes; refused for somebody who is not in the team. Answers the action's id. */
export async function undertake(
  writing: Writing,
  acting: ActingMember,
  { what, memberId, dueOn }: NewAction,
  of: ActionOf,
): Promise<Outcome<string, CommonRefusal>> {
  const { teamId, today: madeOn } = acting;
  const known = await checkMember(writing, acting, { memberId });
  if (!known.ok) return known;
  const id = acting.newId();
  const open = { doneOn: null, droppedOn: null, dropReason: null };
  await writing.insert('actions', { id, teamId, what, memberId, dueOn, madeOn, ...of, ...open });
  return accept(id);
}
