import type { LocalDate } from '../dates';

/** What a plan must say before it is opened; what matters and what is strong come first (golden rule 1). */
export type PlanOpeningPart = 'what-matters' | 'strengths' | 'what-needs-to-change';
export type PlanEndingPart = 'outcome' | 'outcome-words' | 'what-made-the-difference';
export type PlanReviewPart = 'what-changed' | 'next-step' | 'ending';

export type C2PlanRefusal =
  | { readonly kind: 'plan-already-open'; readonly planId: string }
  | { readonly kind: 'plan-ended' }
  | { readonly kind: 'plan-not-ended' }
  | { readonly kind: 'plan-incomplete'; readonly missing: readonly PlanOpeningPart[] }
  | { readonly kind: 'review-incomplete'; readonly missing: readonly PlanReviewPart[] }
  | { readonly kind: 'ending-incomplete'; readonly missing: readonly PlanEndingPart[] }
  | { readonly kind: 'amount-not-positive' }
  | { readonly kind: 'spends-awaiting'; readonly count: number }
  | { readonly kind: 'spend-already-decided' }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'buddy-is-lead' }
  /** What is recorded on a plan happened while it was open. */
  | { readonly kind: 'before-plan-opened'; readonly openedOn: LocalDate };
