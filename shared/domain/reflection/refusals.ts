export type ReflectionRefusal =
  | { readonly kind: 'nobody-invited' }
  | { readonly kind: 'nobody-here' }
  | { readonly kind: 'day-gone-by' }
  /** Whoever was to present or to lead is not in the team any more. */
  | { readonly kind: 'left-the-team'; readonly memberId: string; readonly as: 'presenter' | 'facilitator' }
  | { readonly kind: 'presenter-needed' }
  | { readonly kind: 'session-running'; readonly sessionId: string }
  | { readonly kind: 'session-not-running' }
  | { readonly kind: 'session-begun' }
  | { readonly kind: 'session-over' }
  | { readonly kind: 'session-not-over' }
  | { readonly kind: 'was-not-there' }
  | { readonly kind: 'session-is-theirs' }
  | { readonly kind: 'nothing-is-written' }
  | { readonly kind: 'pack-name-taken'; readonly name: string }
  | { readonly kind: 'pack-is-the-programs' }
  /** `field` is its path in the pack, `where` what it is called on the screens. */
  | {
      readonly kind: 'pack-unsafe';
      readonly holds: 'html' | 'link';
      readonly field: string;
      readonly where: string;
    }
  | { readonly kind: 'record-incomplete'; readonly missing: readonly string[] };
