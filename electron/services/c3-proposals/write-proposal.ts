import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { decideWriting } from '../../../shared/domain/c3-proposals/keeping';
import { contentOf } from '../../../shared/domain/c3-proposals/proposal';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { type Acting, act } from '../acting';
import { asColumns } from '../as-columns';
import { entryOnProposal, forgetProposalDraft } from './entry-on-proposal';
import { proposalToWrite } from './proposal-to-write';
import { writeParts } from './write-parts';

/**
 * Keeps what was written of a proposal. A ready one that now misses something goes back to draft, and the entry says
 * so. Refused once it is signed off or withdrawn.
 */
export function writeProposal(
  acting: Acting,
  { proposalId, change }: ParsedInput<'c3-proposals.write'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, ['people'], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await proposalToWrite(writing, member, proposalId);
    if (!found.ok) return found;
    const { proposal, status } = found.value;
    const was = contentOf(proposal);
    const is = contentOf({ ...was, ...asColumns(change) });
    const decided = decideWriting(status, is);
    if (!decided.ok) return decided;
    const written = await writeParts(writing, member, proposal, was, is);
    if (!written.ok) return written;
    const {
      alternatives: _,
      outcomes: __,
      linkedConversationIds: ___,
      linkedPlanIds: ____,
      carer,
      ...said
    } = is;
    const unready = decided.value === 'back-to-draft';
    await writing.update('c3_proposals', proposalId, {
      ...{ ...said, carer: JSON.stringify(carer), changedAt: member.now },
      readyAt: unready ? null : proposal.readyAt,
    });
    await forgetProposalDraft(writing, member, proposalId);
    const verb = unready ? 'c3-proposals.written-back-to-draft' : 'c3-proposals.written';
    return accept({ entryId: writing.record(entryOnProposal(verb, proposal)), id: proposalId });
  });
}
