import type { ParsedInput } from '../../../shared/contract';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';

type Input = ParsedInput<'people.add'>;

/**
 * Writes the rows of somebody new, who was decided to be with the team; answers their id. What was said when they got in
 * touch is kept as a C0 without what matters: it is our note of it, and the first conversation with them is still to come.
 */
export async function writePerson(
  writing: Writing,
  { teamId, memberId, now, newId }: ActingMember,
  input: Input,
): Promise<string> {
  const { whatWasSaid, leadWorkerId, firstContactOn, ...details } = input;
  const id = newId();
  await writing.insert('people', {
    ...withoutEmpty(details),
    id,
    teamId,
    fullName: input.fullName,
    knownAs: input.knownAs,
    dateOfBirth: input.dateOfBirth,
    firstContactOn,
    leadWorkerId,
    createdAt: now,
    closedOn: null,
    closedReason: null,
    mergedIntoId: null,
    removedAt: null,
  });
  if (leadWorkerId !== null) {
    const change = { personId: id, memberId: leadWorkerId, fromOn: firstContactOn, reason: null };
    await writing.insert('lead_worker_changes', { id: newId(), ...change });
  }
  if (whatWasSaid !== '') {
    await writing.insert('conversations', {
      id: newId(),
      personId: id,
      memberId,
      kind: 'C0',
      happenedOn: firstContactOn,
      how: 'other',
      whatMatters: '',
      strengths: '',
      listenedTo: '[]',
      whatHappened: whatWasSaid,
      createdAt: now,
    });
  }
  return id;
}

/** What nobody said is nothing, not an empty line. */
function withoutEmpty(details: Pick<Input, 'address' | 'phone' | 'recordNumber'>): {
  readonly address: string | null;
  readonly phone: string | null;
  readonly recordNumber: string | null;
} {
  return {
    address: details.address || null,
    phone: details.phone || null,
    recordNumber: details.recordNumber || null,
  };
}
