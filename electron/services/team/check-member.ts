import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { CommonRefusal } from '../../../shared/domain/refusals';
import { findMember } from '../../store/team';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';

/** Somebody who is in the team now, or nobody yet. */
export async function checkMember(
  writing: Writing,
  acting: ActingMember,
  { memberId }: { readonly memberId: string | null },
): Promise<Outcome<string | null, CommonRefusal>> {
  const known = memberId === null || (await findMember(writing.db, acting.teamId, memberId)) !== null;
  return known ? accept(memberId) : refuse({ kind: 'not-found', what: 'member' });
}
