import type { ProposalStatus } from '../../../shared/domain/c3-proposals/proposal';
import { proposalStatus } from '../../../shared/domain/c3-proposals/status';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { CommonRefusal } from '../../../shared/domain/refusals';
import { findProposal, type ProposalRow } from '../../store/c3-proposals/proposal-rows';
import { decisionsOn } from '../../store/c3-proposals/proposal-states';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';

/** A proposal of the acting team and where it stands, inside the transaction that is to change it. */
export async function proposalToWrite(
  writing: Writing,
  { teamId }: ActingMember,
  proposalId: string,
): Promise<Outcome<{ readonly proposal: ProposalRow; readonly status: ProposalStatus }, CommonRefusal>> {
  const proposal = await findProposal(writing.db, teamId, proposalId);
  if (proposal === null) return refuse({ kind: 'not-found', what: 'proposal' });
  const decisions = await decisionsOn(writing.db, [proposalId]);
  return accept({ proposal, status: proposalStatus({ ...proposal, decisions }) });
}
