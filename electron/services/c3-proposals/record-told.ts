import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { decideTold } from '../../../shared/domain/c3-proposals/keeping';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { decisionsOn } from '../../store/c3-proposals/proposal-states';
import { type Acting, act } from '../acting';
import { entryOnProposal, forgetProposalDraft } from './entry-on-proposal';
import { proposalToWrite } from './proposal-to-write';

/** Keeps that the person was told of a return, when, and what they said. */
export function recordTold(
  acting: Acting,
  { proposalId, on, answer }: ParsedInput<'c3-proposals.record-told'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, ['people'], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await proposalToWrite(writing, member, proposalId);
    if (!found.ok) return found;
    const { proposal, status } = found.value;
    const returnedOn = (await decisionsOn(writing.db, [proposalId])).at(-1)?.on ?? null;
    const decided = decideTold({ status, on, returnedOn, today: member.today });
    if (!decided.ok) return decided;
    await writing.update('c3_proposals', proposalId, { toldOn: on, toldAnswer: answer });
    await forgetProposalDraft(writing, member, proposalId, 'told');
    const entryId = writing.record(entryOnProposal('c3-proposals.told-recorded', proposal));
    return accept({ entryId, id: proposalId });
  });
}
