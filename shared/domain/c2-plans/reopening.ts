import type { LocalDate } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import type { C2Plan, C2Reopening } from './plan';
import { notBefore } from './recording';
import type { C2PlanRefusal } from './refusals';

export interface ReopeningFacts {
  readonly plan: Pick<C2Plan, 'endedOn' | 'outcome' | 'outcomeWords' | 'whatMadeTheDifference'>;
  /** Another plan this person has open, if they have. */
  readonly openPlanId: string | null;
  readonly reason: string;
  readonly today: LocalDate;
}

/** Reopening needs a reason, and keeps how the plan had ended (design 1). One open plan for a person. */
export function decideReopening(
  facts: ReopeningFacts,
): Outcome<Omit<C2Reopening, 'id' | 'planId'>, C2PlanRefusal> {
  const { plan, today } = facts;
  if (plan.endedOn === null || plan.outcome === null) return refuse({ kind: 'plan-not-ended' });
  if (facts.openPlanId !== null) return refuse({ kind: 'plan-already-open', planId: facts.openPlanId });
  if (facts.reason.trim() === '') return refuse({ kind: 'reason-needed' });
  return accept({
    endedOn: plan.endedOn,
    outcome: plan.outcome,
    outcomeWords: plan.outcomeWords,
    whatMadeTheDifference: plan.whatMadeTheDifference ?? '',
    reopenedOn: notBefore(plan.endedOn, today),
    reason: facts.reason.trim(),
  });
}
