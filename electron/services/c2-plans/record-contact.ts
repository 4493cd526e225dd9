import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { decideDayOnPlan } from '../../../shared/domain/c2-plans/recording';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { findPlan } from '../../store/c2-plans/plan-rows';
import { type Acting, act } from '../acting';
import { checkMember } from '../team/check-member';
import { forgetPlanDraft } from './form-drafts';
import { entryOnPlan } from './write-plan';

/** Keeps a contact, by whoever was in touch: the acting member unless another is named. No answer is kept too. */
export function recordContact(
  acting: Acting,
  input: ParsedInput<'c2-plans.record-contact'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, ['people'], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const { planId, how, note, on } = input;
    const plan = await findPlan(writing.db, member.teamId, planId);
    if (plan === null) return refuse({ kind: 'not-found', what: 'plan' });
    const day = decideDayOnPlan(on, plan, member.today);
    if (!day.ok) return day;
    const who = await checkMember(writing, member, input);
    if (!who.ok) return who;
    const id = member.newId();
    const memberId = who.value ?? member.memberId;
    await writing.insert('c2_contacts', { id, planId, memberId, on, how, note, recordedAt: member.now });
    await forgetPlanDraft(writing, member, 'contact', planId, plan.personId);
    const entryId = writing.record(entryOnPlan('c2-plans.contact-recorded', planId, plan.personId));
    return accept({ entryId, id });
  });
}
