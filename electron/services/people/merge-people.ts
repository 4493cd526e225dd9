import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { decideMerge } from '../../../shared/domain/people/closing';
import type { Person } from '../../../shared/domain/people/person';
import type { Refusal } from '../../../shared/domain/refusals';
import { findPerson } from '../../store/people/find-person';
import { rowsOfPerson } from '../../store/people/rows-of-person';
import { leadsOf } from '../../store/people/story';
import { type Acting, act } from '../acting';
import { openWorkOf } from './open-work';
import { noSuchPerson, recordPerson } from './recording';

/** What is known of the one where it is not known of the other; the person's first contact is the earlier. */
function together(keep: Person, merge: Person) {
  return {
    dateOfBirth: keep.dateOfBirth ?? merge.dateOfBirth,
    address: keep.address ?? merge.address,
    phone: keep.phone ?? merge.phone,
    recordNumber: keep.recordNumber ?? merge.recordNumber,
    leadWorkerId: keep.leadWorkerId ?? merge.leadWorkerId,
    firstContactOn: [keep.firstContactOn, merge.firstContactOn].toSorted()[0] ?? keep.firstContactOn,
  };
}

/**
 * Two records of one person become one: everything of the second moves to the first, row by row, so that the trail
 * can take it back. Refused where both have an open plan or an open proposal.
 */
export async function mergePeople(
  acting: Acting,
  { keepId, mergeId }: ParsedInput<'people.merge'>,
): Promise<Outcome<Done, Refusal>> {
  const also = ['conversations', 'c2-plans', 'c3-proposals', 'actions', 'stories'] as const;
  return act<Done, Refusal>(acting, also, async (writing, { teamId, today, newId }) => {
    const keep = await findPerson(writing.db, teamId, keepId);
    const merge = await findPerson(writing.db, teamId, mergeId);
    if (keep === null || merge === null) return refuse(noSuchPerson);
    const merging = decideMerge(
      { ...keep, open: await openWorkOf(writing.db, keepId) },
      { ...merge, open: await openWorkOf(writing.db, mergeId) },
    );
    if (!merging.ok) return merging;
    const moved = await rowsOfPerson(writing.db, mergeId);
    for (const { table, id } of moved) await writing.update(table, id, { personId: keepId });
    const one = together(keep, merge);
    await writing.update('people', keepId, one);
    // Both histories stand in one from now on: where the last word in it is not whose lead goes on, this is.
    const newest = (await leadsOf(writing.db, keepId)).at(-1);
    if (newest !== undefined && newest.memberId !== one.leadWorkerId) {
      const change = { personId: keepId, memberId: one.leadWorkerId, fromOn: today, reason: null };
      await writing.insert('lead_worker_changes', { id: newId(), ...change });
    }
    await writing.update('people', mergeId, { mergedIntoId: keepId, closedOn: merge.closedOn ?? today });
    return accept(recordPerson(writing, 'merged', keepId));
  });
}
