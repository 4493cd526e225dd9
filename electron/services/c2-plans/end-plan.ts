import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { type Acting, act } from '../acting';
import { forgetPlanDraft } from './form-drafts';
import { writeEnding } from './write-ending';
import { entryOnPlan } from './write-plan';

/** Ends a plan between two huddles. Refused without its outcome and what made the difference, or while a spend waits. */
export function endPlan(acting: Acting, input: ParsedInput<'c2-plans.end'>): Promise<Outcome<Done, Refusal>> {
  return act(acting, ['people'], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const ended = await writeEnding(writing, member, input);
    if (!ended.ok) return ended;
    const { planId, personId } = ended.value;
    await forgetPlanDraft(writing, member, 'end', planId);
    return accept({ entryId: writing.record(entryOnPlan('c2-plans.ended', planId, personId)), id: planId });
  });
}
