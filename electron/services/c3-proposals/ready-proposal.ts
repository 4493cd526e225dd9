import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { decideBackToDraft, decideReady } from '../../../shared/domain/c3-proposals/keeping';
import { missingFrom } from '../../../shared/domain/c3-proposals/readiness';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { type Acting, act } from '../acting';
import { entryOnProposal } from './entry-on-proposal';
import { proposalToWrite } from './proposal-to-write';

/**
 * Makes a proposal ready for the team, so that it comes up in the next huddle. Refused while anything is missing, and
 * after a return until the person was told.
 */
export function makeReady(
  acting: Acting,
  { proposalId }: ParsedInput<'c3-proposals.make-ready'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, ['people', 'huddles'], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await proposalToWrite(writing, member, proposalId);
    if (!found.ok) return found;
    const { proposal, status } = found.value;
    const told = proposal.toldOn !== null;
    const decided = decideReady({ status, missing: missingFrom(proposal), told });
    if (!decided.ok) return decided;
    await writing.update('c3_proposals', proposalId, { readyAt: member.now });
    const entryId = writing.record(entryOnProposal('c3-proposals.made-ready', proposal));
    return accept({ entryId, id: proposalId });
  });
}

/** Takes a ready proposal back to be written on. */
export function backToDraft(
  acting: Acting,
  { proposalId }: ParsedInput<'c3-proposals.back-to-draft'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, ['people', 'huddles'], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await proposalToWrite(writing, member, proposalId);
    if (!found.ok) return found;
    const { proposal, status } = found.value;
    const decided = decideBackToDraft(status);
    if (!decided.ok) return decided;
    await writing.update('c3_proposals', proposalId, { readyAt: null });
    const entryId = writing.record(entryOnProposal('c3-proposals.back-to-draft', proposal));
    return accept({ entryId, id: proposalId });
  });
}
