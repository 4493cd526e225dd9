import { decideEnding, type Ending } from '../../../shared/domain/c2-plans/ending';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { spendsOfPlan } from '../../store/c2-plans/plan-records';
import { findPlan } from '../../store/c2-plans/plan-rows';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';

/** What a write on a plan was about, for the audit entry that its caller records. */
export interface OnPlan {
  readonly planId: string;
  readonly personId: string;
}

/** Ends a plan inside its caller's transaction, in a huddle or between two; the caller records the entry. */
export async function writeEnding(
  writing: Writing,
  acting: ActingMember,
  { planId, ...ending }: Ending & { readonly planId: string },
): Promise<Outcome<OnPlan, Refusal>> {
  const plan = await findPlan(writing.db, acting.teamId, planId);
  if (plan === null) return refuse({ kind: 'not-found', what: 'plan' });
  const spends = await spendsOfPlan(writing.db, planId);
  const decided = decideEnding({ plan, spends, ending, today: acting.today });
  if (!decided.ok) return decided;
  await writing.update('c2_plans', planId, decided.value);
  return accept({ planId, personId: plan.personId });
}
