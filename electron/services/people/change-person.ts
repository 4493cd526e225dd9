import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { decideBirth } from '../../../shared/domain/people/dates';
import { decideKnownAs } from '../../../shared/domain/people/known-as';
import type { Person } from '../../../shared/domain/people/person';
import type { Refusal } from '../../../shared/domain/refusals';
import { findPerson, labelsInUse } from '../../store/people/find-person';
import { findMember } from '../../store/team';
import type { Db, Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { asColumns } from '../as-columns';
import { noSuchPerson, recordPerson } from './recording';

type Change = ParsedInput<'people.change'>['change'];

/** The label is looked at again whenever it or the name changes: a new surname may be what it gives away. */
async function whyNot(
  db: Db,
  { teamId, today }: ActingMember,
  person: Person,
  change: Change,
): Promise<Outcome<unknown, Refusal>> {
  if (change.fullName !== undefined || change.knownAs !== undefined) {
    const taken = person.closedOn === null ? await labelsInUse(db, teamId, person.id) : [];
    const label = decideKnownAs(change.knownAs ?? person.knownAs, change.fullName ?? person.fullName, taken);
    if (!label.ok) return label;
  }
  const birth = change.dateOfBirth;
  return birth === undefined || birth === null ? accept(null) : decideBirth(birth, today);
}

/** Changes what is known of a person. An emptied address, phone or record number is nothing. */
export async function changePerson(
  acting: Acting,
  { personId, change }: ParsedInput<'people.change'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['c2-plans', 'c3-proposals'], async (writing, member) => {
    const person = await findPerson(writing.db, member.teamId, personId);
    if (person === null) return refuse(noSuchPerson);
    const refused = await whyNot(writing.db, member, person, change);
    if (!refused.ok) return refused;
    const { address, phone, recordNumber, ...needed } = change;
    const optional = Object.entries({ address, phone, recordNumber }).map(([name, value]) => [
      name,
      value === '' ? null : value,
    ]);
    await writing.update('people', personId, asColumns({ ...needed, ...Object.fromEntries(optional) }));
    return accept(recordPerson(writing, 'changed', personId));
  });
}

/**
 * Somebody else stays with the person, or nobody for now: a recorded event (design 1, lead worker). A buddy who
 * becomes lead worker is no longer the buddy.
 */
export async function changeLead(
  acting: Acting,
  { personId, memberId, reason }: ParsedInput<'people.change-lead'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['c2-plans'], async (writing, { teamId, today, newId }) => {
    const person = await findPerson(writing.db, teamId, personId);
    if (person === null) return refuse(noSuchPerson);
    if (person.closedOn !== null) return refuse({ kind: 'person-closed' });
    const lead = memberId === null ? null : await findMember(writing.db, teamId, memberId);
    if (memberId !== null && lead === null) return refuse({ kind: 'not-found', what: 'member' });
    if (person.leadWorkerId !== memberId) {
      await writing.update('people', personId, { leadWorkerId: memberId });
      const change = { personId, memberId, fromOn: today, reason: reason || null };
      await writing.insert('lead_worker_changes', { id: newId(), ...change });
      await freeBuddy(writing, personId, memberId);
    }
    return accept(recordPerson(writing, 'lead-changed', personId));
  });
}

async function freeBuddy(writing: Writing, personId: string, leadId: string | null): Promise<void> {
  if (leadId === null) return;
  const plan = await writing.db
    .selectFrom('c2_plans')
    .select('id')
    .where('personId', '=', personId)
    .where('buddyId', '=', leadId)
    .where('endedOn', 'is', null)
    .executeTakeFirst();
  if (plan !== undefined) await writing.update('c2_plans', plan.id, { buddyId: null });
}
