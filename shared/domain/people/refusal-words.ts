import { assertNever } from '../outcome';
import { sayDays } from '../say-dates';
import type { PersonRefusal } from './refusals';
import { keptDaysAfterRemoval } from './removal';

/** Why not, and what to do: worded once for every screen. */
export function wordPersonRefusal(refusal: PersonRefusal): string {
  switch (refusal.kind) {
    case 'known-as-taken':
      return `${refusal.knownAs} is somebody else’s label on the wall. Choose another, so that nobody is mistaken.`;
    case 'known-as-reveals':
      return `${refusal.knownAs} gives them away to anybody who passes the wall. Use initials or an agreed name.`;
    case 'person-has-open-plan':
      return 'They have an open C2 plan. End it together first, so that nobody is lost in a crisis.';
    case 'person-has-open-proposal':
      return 'They have an open C3 proposal. Bring it to the team or withdraw it first.';
    case 'person-closed':
      return 'They are at rest with us. Take things up with them again first, then write it down.';
    case 'person-not-closed':
      return 'They are with us already.';
    case 'person-removed-for-good':
      return `They were removed more than ${sayDays(keptDaysAfterRemoval)} ago, and cannot be brought back.`;
    case 'same-person':
      return 'This is one and the same person. Choose the other record.';
    default:
      return assertNever(refusal);
  }
}
