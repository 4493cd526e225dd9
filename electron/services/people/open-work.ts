import { isOpenProposal } from '../../../shared/domain/c3-proposals/status';
import type { OpenWithPerson } from '../../../shared/domain/people/closing';
import { openPlanIds } from '../../store/c2-plans/plan-rows';
import { proposalStatesOf } from '../../store/c3-proposals/proposal-states';
import type { Db } from '../../store/writing';

/** What is open with a person: a C2 plan, a C3 proposal, both or nothing. */
export async function openWorkOf(db: Db, personId: string): Promise<OpenWithPerson> {
  const proposals = await proposalStatesOf(db, personId);
  const open = proposals.find((proposal) => isOpenProposal(proposal.status));
  return { planId: (await openPlanIds(db, [personId])).get(personId) ?? null, proposalId: open?.id ?? null };
}
