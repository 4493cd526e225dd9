import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { decideReopening } from '../../../shared/domain/c2-plans/reopening';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { findPersonForPlan } from '../../store/c2-plans/plan-person';
import { findPlan, openPlanIdOf } from '../../store/c2-plans/plan-rows';
import { type Acting, act } from '../acting';
import { forgetPlanDraft } from './form-drafts';
import { entryOnPlan } from './write-plan';

/** Takes an ended plan up again, with a reason; how it had ended stays in its history. */
export function reopenPlan(
  acting: Acting,
  { planId, reason }: ParsedInput<'c2-plans.reopen'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, ['people'], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const plan = await findPlan(writing.db, member.teamId, planId);
    if (plan === null) return refuse({ kind: 'not-found', what: 'plan' });
    const person = await findPersonForPlan(writing.db, member.teamId, plan.personId);
    if (person === null) return refuse({ kind: 'not-found', what: 'person' });
    if (person.closedOn !== null) return refuse({ kind: 'person-closed' });
    const openPlanId = await openPlanIdOf(writing.db, plan.personId);
    const decided = decideReopening({ plan, reason, openPlanId, today: member.today });
    if (!decided.ok) return decided;
    await writing.insert('c2_reopenings', { id: member.newId(), planId, ...decided.value });
    const open = { endedOn: null, outcome: null, outcomeWords: null, whatMadeTheDifference: null };
    await writing.update('c2_plans', planId, open);
    await forgetPlanDraft(writing, member, 'reopen', planId);
    const entryId = writing.record(entryOnPlan('c2-plans.reopened', planId, plan.personId));
    return accept({ entryId, id: planId });
  });
}
