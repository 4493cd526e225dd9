import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { decideChange } from '../../../shared/domain/c2-plans/opening';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { findPlan } from '../../store/c2-plans/plan-rows';
import { type Acting, act } from '../acting';
import { asColumns } from '../as-columns';
import { checkMember } from '../team/check-member';
import { forgetPlanDraft } from './form-drafts';
import { entryOnPlan } from './write-plan';

/** Changes what an open plan says, how often it is in touch, or its buddy. */
export function changePlan(
  acting: Acting,
  { planId, change }: ParsedInput<'c2-plans.change'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, ['people'], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const plan = await findPlan(writing.db, member.teamId, planId);
    if (plan === null) return refuse({ kind: 'not-found', what: 'plan' });
    const columns = asColumns(change);
    const decided = decideChange(plan, { ...plan, ...columns });
    if (!decided.ok) return decided;
    const buddy = await checkMember(writing, member, { memberId: columns.buddyId ?? null });
    if (!buddy.ok) return buddy;
    await writing.update('c2_plans', planId, columns);
    await forgetPlanDraft(writing, member, 'change', planId);
    return accept({
      entryId: writing.record(entryOnPlan('c2-plans.changed', planId, plan.personId)),
      id: planId,
    });
  });
}
