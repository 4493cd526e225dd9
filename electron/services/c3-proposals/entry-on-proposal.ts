import type { VerbOf } from '../../../shared/domain/audit/verb-words';
import { forgetDraft } from '../../store/drafts';
import type { EntryFacts, Writing } from '../../store/writing';
import type { ActingMember } from '../acting';

/** What an audit entry says of a write on a proposal outside a huddle, that can be taken back. */
export function entryOnProposal(
  verb: `c3-proposals.${VerbOf<'c3-proposals'>}`,
  proposal: { readonly id: string; readonly personId: string },
): EntryFacts {
  const about = { verb, topic: 'c3-proposals', subjectId: proposal.id, personId: proposal.personId } as const;
  return { ...about, huddleId: null, undoable: true, undoesId: null };
}

/** What was recorded is no draft any more; the page itself, or one of its forms. */
export async function forgetProposalDraft(
  writing: Writing,
  acting: ActingMember,
  proposalId: string,
  form?: 'told' | 'withdraw',
): Promise<void> {
  const key = form === undefined ? `c3-proposal/${proposalId}` : `c3-proposal/${proposalId}/${form}`;
  await forgetDraft(writing.db, acting.teamId, key);
}
