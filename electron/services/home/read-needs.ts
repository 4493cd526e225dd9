import type { AttentionRow } from '../../../shared/contract/home';
import type { PersonLabel } from '../../../shared/contract/labels';
import { needsUsFirst, type PlanToWeigh } from '../../../shared/domain/home/needs-us-first';
import type { Acting } from '../acting';
import type { ReadyProposalFacts } from '../c3-proposals/list-ready';
import { labelOf, personLabels } from '../labels';

type Plan = PlanToWeigh & { readonly person: PersonLabel };

/** Who needs us first, each with what is said of them. */
export async function readNeeds(
  { store, today }: Acting,
  open: readonly Plan[],
  ready: readonly ReadyProposalFacts[],
): Promise<readonly AttentionRow[]> {
  const { plans, proposals } = needsUsFirst(open, ready);
  const labels = await personLabels(
    store.db,
    today,
    proposals.map((proposal) => proposal.personId),
  );
  return [
    ...plans.map(({ id: planId, person, flags }) => ({ kind: 'c2', planId, person, flags }) as const),
    ...proposals.flatMap(({ id: proposalId, personId, readyDays, waitedTooLong, blockedByPlanId }) => {
      const person = labelOf(labels, personId);
      const row = {
        kind: 'c3',
        proposalId,
        readyDays,
        waitedTooLong,
        blocked: blockedByPlanId !== null,
      } as const;
      return person === null ? [] : [{ ...row, person }];
    }),
  ];
}
