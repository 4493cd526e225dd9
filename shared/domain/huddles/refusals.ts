export type HuddleRefusal =
  | { readonly kind: 'huddle-already-running'; readonly huddleId: string }
  | { readonly kind: 'no-huddle-running' }
  | { readonly kind: 'huddle-closed' }
  | { readonly kind: 'item-not-current' }
  | { readonly kind: 'item-already-done' }
  | { readonly kind: 'not-present'; readonly memberId: string }
  | { readonly kind: 'pulse-complete' };
