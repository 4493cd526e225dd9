import type { MissingPart } from './readiness';

export type C3ProposalRefusal =
  | { readonly kind: 'proposal-already-open'; readonly proposalId: string }
  | { readonly kind: 'not-ready'; readonly missing: readonly MissingPart[] }
  | { readonly kind: 'proposal-not-ready-state' }
  | { readonly kind: 'proposal-already-ready' }
  | { readonly kind: 'proposal-not-returned' }
  | { readonly kind: 'proposal-withdrawn' }
  | { readonly kind: 'proposal-decided' }
  /** Golden rule 3: never plan long-term in a crisis. */
  | { readonly kind: 'blocked-by-open-plan'; readonly planId: string }
  | { readonly kind: 'overrule-objected'; readonly byIds: readonly string[] }
  | { readonly kind: 'overrule-not-all-asked'; readonly waitingForIds: readonly string[] }
  | { readonly kind: 'too-few-present'; readonly present: number; readonly needed: number }
  | { readonly kind: 'only-the-proposer' }
  | { readonly kind: 'one-discipline-only'; readonly discipline: string }
  | { readonly kind: 'still-to-speak'; readonly memberIds: readonly string[] }
  | { readonly kind: 'not-yet-unanswered'; readonly memberIds: readonly string[] }
  | { readonly kind: 'no-majority'; readonly agree: number; readonly needed: number }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'not-yet-needs-something-to-try' }
  /** Care and Support Statutory Guidance 10.85: councils are to refrain from panels that exist purely for money. */
  | { readonly kind: 'cost-alone-is-not-a-reason' }
  | { readonly kind: 'observer-has-no-position' }
  | { readonly kind: 'nobody-said-not-yet' }
  | { readonly kind: 'return-needs-something-to-try' }
  | { readonly kind: 'person-not-told' }
  | { readonly kind: 'authoriser-needed' }
  | { readonly kind: 'decision-sealed' };
