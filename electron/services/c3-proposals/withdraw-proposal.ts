import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { decideWithdrawal } from '../../../shared/domain/c3-proposals/keeping';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { type Acting, act } from '../acting';
import { entryOnProposal, forgetProposalDraft } from './entry-on-proposal';
import { proposalToWrite } from './proposal-to-write';

/** Withdraws a proposal that was not decided for good, with a reason; everything it says is kept. */
export function withdrawProposal(
  acting: Acting,
  { proposalId, reason }: ParsedInput<'c3-proposals.withdraw'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, ['people', 'huddles'], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await proposalToWrite(writing, member, proposalId);
    if (!found.ok) return found;
    const { proposal, status } = found.value;
    const decided = decideWithdrawal(status, reason);
    if (!decided.ok) return decided;
    await writing.update('c3_proposals', proposalId, { withdrawnOn: member.today, withdrawnReason: reason });
    await forgetProposalDraft(writing, member, proposalId, 'withdraw');
    const entryId = writing.record(entryOnProposal('c3-proposals.withdrawn', proposal));
    return accept({ entryId, id: proposalId });
  });
}
