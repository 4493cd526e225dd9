export type TeamRefusal =
  | { readonly kind: 'member-is-lead-worker'; readonly people: number }
  | { readonly kind: 'member-in-running-huddle' }
  | { readonly kind: 'called-name-taken'; readonly calledName: string };
