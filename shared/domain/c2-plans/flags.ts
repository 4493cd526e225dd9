import type { PlanOpeningPart } from './refusals';

/** Why a plan asks for attention; derived from facts in one place, worded once. Days are whole, money in pence. */
export type PlanFlag =
  | { readonly kind: 'out-of-contact'; readonly days: number; readonly rhythmDays: number }
  | { readonly kind: 'review-overdue'; readonly days: number }
  | { readonly kind: 'spend-awaiting'; readonly count: number; readonly pence: number }
  | { readonly kind: 'lead-away-no-buddy'; readonly lead: string }
  | { readonly kind: 'nobody-leads' }
  /** A spend opened it before anybody wrote this (golden rule 1). */
  | { readonly kind: 'to-be-written'; readonly missing: readonly PlanOpeningPart[] };
