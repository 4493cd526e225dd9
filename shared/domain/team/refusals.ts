import type { LocalDate } from '../dates';

export type TeamRefusal =
  | { readonly kind: 'member-is-lead-worker'; readonly people: number }
  | { readonly kind: 'member-in-running-huddle' }
  /** Whoever is at this computer cannot take themselves out of the room: nobody would be left to act. */
  | { readonly kind: 'member-is-you' }
  | { readonly kind: 'called-name-taken'; readonly calledName: string }
  | {
      readonly kind: 'away-ends-before-it-begins';
      readonly from: LocalDate | null;
      readonly until: LocalDate;
    };
