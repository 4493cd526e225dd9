import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { decideOpening } from '../../../shared/domain/c2-plans/opening';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { findPersonForPlan } from '../../store/c2-plans/plan-person';
import { openPlanIdOf } from '../../store/c2-plans/plan-rows';
import { type Acting, act } from '../acting';
import { undertake } from '../actions/undertake';
import { checkMember } from '../team/check-member';
import { forgetPlanDraft } from './form-drafts';
import { entryOnPlan, insertPlan } from './write-plan';

/**
 * Opens a C2 plan, its steps as actions that name it. Refused without what matters, what is strong and what needs to change, for
 * somebody with an open plan, or for somebody who is closed.
 */
export function openPlan(
  acting: Acting,
  input: ParsedInput<'c2-plans.open'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, ['people', 'actions'], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const { personId, steps, ...said } = input;
    const person = await findPersonForPlan(writing.db, member.teamId, personId);
    if (person === null) return refuse({ kind: 'not-found', what: 'person' });
    if (person.closedOn !== null) return refuse({ kind: 'person-closed' });
    const openPlanId = await openPlanIdOf(writing.db, personId);
    const decided = decideOpening({ ...said, leadWorkerId: person.leadWorkerId, openPlanId });
    if (!decided.ok) return decided;
    const buddy = await checkMember(writing, member, { memberId: said.buddyId });
    if (!buddy.ok) return buddy;
    const id = await insertPlan(writing, member, { personId, openedOn: member.today, ...said });
    for (const step of steps) {
      const of = { personId, planId: id, proposalId: null, huddleId: null };
      const undertaken = await undertake(writing, member, step, of);
      if (!undertaken.ok) return undertaken;
    }
    await forgetPlanDraft(writing, member, 'open', personId);
    return accept({ entryId: writing.record(entryOnPlan('c2-plans.opened', id, personId)), id });
  });
}
