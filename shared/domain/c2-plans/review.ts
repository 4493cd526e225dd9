import { accept, type Outcome, refuse } from '../outcome';
import type { C2Plan, ReviewDecision } from './plan';
import type { C2PlanRefusal, PlanReviewPart } from './refusals';

export interface ReviewFacts {
  readonly plan: Pick<C2Plan, 'endedOn'>;
  readonly whatChanged: string;
  readonly decision: ReviewDecision;
  readonly nextStep: string;
  /** Whether how the plan ends was said with it. */
  readonly hasEnding: boolean;
}

/** What a review still has to say: what changed and the next step, or with an end how it ends (design 1). */
export function missingFromReview(facts: Omit<ReviewFacts, 'plan'>): readonly PlanReviewPart[] {
  const missing: PlanReviewPart[] = [];
  if (facts.whatChanged.trim() === '') missing.push('what-changed');
  if (facts.decision !== 'end' && facts.nextStep.trim() === '') missing.push('next-step');
  if (facts.decision === 'end' && !facts.hasEnding) missing.push('ending');
  return missing;
}

/** A review of an open plan; an ended one is not reviewed. */
export function decideReview(facts: ReviewFacts): Outcome<'reviewed', C2PlanRefusal> {
  if (facts.plan.endedOn !== null) return refuse({ kind: 'plan-ended' });
  const missing = missingFromReview(facts);
  return missing.length > 0 ? refuse({ kind: 'review-incomplete', missing }) : accept('reviewed');
}
