import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { decideBirth, decideHappened } from '../../../shared/domain/people/dates';
import { decideKnownAs, suggestKnownAs } from '../../../shared/domain/people/known-as';
import type { Refusal } from '../../../shared/domain/refusals';
import { labelsInUse } from '../../store/people/find-person';
import { findMember } from '../../store/team';
import type { Db } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { recordPerson } from './recording';

type Input = ParsedInput<'people.add'>;

/** A free label for a name that is being typed. */
export async function suggestLabel(
  { store, teamId }: Acting,
  { fullName }: ParsedInput<'people.suggest-known-as'>,
): Promise<Outcome<string, never>> {
  return accept(suggestKnownAs(fullName, await labelsInUse(store.db, teamId, null)));
}

async function whyNot(
  db: Db,
  { teamId, today }: ActingMember,
  input: Input,
): Promise<Outcome<null, Refusal>> {
  const label = decideKnownAs(input.knownAs, input.fullName, await labelsInUse(db, teamId, null));
  if (!label.ok) return label;
  const birth = input.dateOfBirth === null ? accept(null) : decideBirth(input.dateOfBirth, today);
  if (!birth.ok) return birth;
  const contact = decideHappened(input.firstContactOn, input.dateOfBirth, today);
  if (!contact.ok) return contact;
  if (input.leadWorkerId === null) return accept(null);
  const lead = await findMember(db, teamId, input.leadWorkerId);
  return lead === null ? refuse({ kind: 'not-found', what: 'member' }) : accept(null);
}

/**
 * Somebody new. What was said when they got in touch is kept as a C0 without what matters: it is our note of it, and
 * the first conversation with them is still to come.
 */
export async function addPerson(acting: Acting, input: Input): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['conversations'], async (writing, member) => {
    const refused = await whyNot(writing.db, member, input);
    if (!refused.ok) return refused;
    const { whatWasSaid, leadWorkerId, firstContactOn, ...details } = input;
    const { teamId, memberId, now, newId } = member;
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
    return accept(recordPerson(writing, 'added', id));
  });
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
