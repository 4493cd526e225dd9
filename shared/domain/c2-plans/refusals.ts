export type C2PlanRefusal =
  | { readonly kind: 'plan-already-open'; readonly planId: string }
  | { readonly kind: 'plan-ended' }
  | { readonly kind: 'plan-not-ended' }
  | { readonly kind: 'plan-incomplete'; readonly missing: readonly ('what-needs-to-change' | 'strengths')[] }
  | { readonly kind: 'ending-incomplete'; readonly missing: readonly ('outcome' | 'outcome-words' | 'what-made-the-difference')[] }
  | { readonly kind: 'amount-not-positive' }
  | { readonly kind: 'spends-awaiting'; readonly count: number }
  | { readonly kind: 'spend-already-decided' }
  | { readonly kind: 'reason-needed' }
  | { readonly kind: 'buddy-is-lead' };
