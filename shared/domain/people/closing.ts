import { accept, type Outcome, refuse } from '../outcome';
import type { Person } from './person';
import type { PersonRefusal } from './refusals';

/** What is open with a person; null where nothing is. */
export interface OpenWithPerson {
  readonly planId: string | null;
  readonly proposalId: string | null;
}

/** Nobody comes to rest, or is removed, in the middle of a crisis or of a proposal. */
export function decideNothingOpen(open: OpenWithPerson): Outcome<null, PersonRefusal> {
  if (open.planId !== null) return refuse({ kind: 'person-has-open-plan', planId: open.planId });
  if (open.proposalId !== null)
    return refuse({ kind: 'person-has-open-proposal', proposalId: open.proposalId });
  return accept(null);
}

/** The team and the person come to rest. */
export function decideClosing(
  person: Pick<Person, 'closedOn'>,
  open: OpenWithPerson,
): Outcome<null, PersonRefusal> {
  return person.closedOn === null ? decideNothingOpen(open) : refuse({ kind: 'person-closed' });
}

interface ToMerge extends Pick<Person, 'id' | 'closedOn'> {
  readonly open: OpenWithPerson;
}

/** Two records of one person become one; refused where one crisis or one proposal would become two. */
export function decideMerge(keep: ToMerge, merge: ToMerge): Outcome<null, PersonRefusal> {
  if (keep.id === merge.id) return refuse({ kind: 'same-person' });
  if (keep.open.planId !== null && merge.open.planId !== null) {
    return refuse({ kind: 'person-has-open-plan', planId: merge.open.planId });
  }
  if (keep.open.proposalId !== null && merge.open.proposalId !== null) {
    return refuse({ kind: 'person-has-open-proposal', proposalId: merge.open.proposalId });
  }
  return keep.closedOn !== null && merge.closedOn === null ? refuse({ kind: 'person-closed' }) : accept(null);
}
