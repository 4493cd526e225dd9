export type PersonRefusal =
  | { readonly kind: 'known-as-taken'; readonly knownAs: string }
  /** A label that gives the person away on the wall, for example their full name. */
  | { readonly kind: 'known-as-reveals'; readonly knownAs: string }
  | { readonly kind: 'person-has-open-plan'; readonly planId: string }
  | { readonly kind: 'person-has-open-proposal'; readonly proposalId: string }
  | { readonly kind: 'person-closed' }
  | { readonly kind: 'person-not-closed' }
  /** Removed longer ago than a name is kept. */
  | { readonly kind: 'person-removed-for-good' }
  | { readonly kind: 'same-person' };
