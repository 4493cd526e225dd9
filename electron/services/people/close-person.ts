import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { type LocalDate, localDateOf } from '../../../shared/domain/dates';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { decideClosing, decideNothingOpen } from '../../../shared/domain/people/closing';
import { decideKnownAs } from '../../../shared/domain/people/known-as';
import type { Person } from '../../../shared/domain/people/person';
import { canBringBack } from '../../../shared/domain/people/removal';
import type { Refusal } from '../../../shared/domain/refusals';
import { findAnyPerson, findPerson, labelsInUse } from '../../store/people/find-person';
import { lastRestOf } from '../../store/people/rests';
import type { Db, Writing } from '../../store/writing';
import { type Acting, act } from '../acting';
import { openWorkOf } from './open-work';
import { noSuchPerson, recordPerson } from './recording';

/** The team and the person come to rest; refused while a C2 plan or a C3 proposal is open. */
export async function closePerson(
  acting: Acting,
  { personId, reason }: ParsedInput<'people.close'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, { teamId, today, newId }) => {
    const person = await findPerson(writing.db, teamId, personId);
    if (person === null) return refuse(noSuchPerson);
    const closing = decideClosing(person, await openWorkOf(writing.db, personId));
    if (!closing.ok) return closing;
    await writing.update('people', personId, { closedOn: today, closedReason: reason });
    await writing.insert('rests', { id: newId(), personId, restedOn: today, backOn: null });
    return accept(recordPerson(writing, 'closed', personId));
  });
}

/** Whoever comes back to the team needs a label nobody was given meanwhile. */
async function labelIsFree(db: Db, person: Person): Promise<Outcome<unknown, Refusal>> {
  return decideKnownAs(person.knownAs, person.fullName, await labelsInUse(db, person.teamId, person.id));
}

/** Who was at rest is not any more: when they came back stands with when they came to rest. */
async function endRest(writing: Writing, personId: string, today: LocalDate): Promise<void> {
  const rest = await lastRestOf(writing.db, personId);
  if (rest?.backOn === null) await writing.update('rests', rest.id, { backOn: today });
}

/** Things are taken up again with somebody who was at rest with us. */
export async function reopenPerson(
  acting: Acting,
  { personId }: ParsedInput<'people.reopen'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, [], async (writing, { teamId, today }) => {
    const person = await findPerson(writing.db, teamId, personId);
    if (person === null) return refuse(noSuchPerson);
    if (person.closedOn === null) return refuse({ kind: 'person-not-closed' });
    const label = await labelIsFree(writing.db, person);
    if (!label.ok) return label;
    await writing.update('people', personId, { closedOn: null, closedReason: null });
    await endRest(writing, personId, today);
    return accept(recordPerson(writing, 'reopened', personId));
  });
}

/** Takes somebody away who should not be here; for 30 days they can be brought back. Nothing they told us is lost. */
export async function removePerson(
  acting: Acting,
  { personId, reason }: ParsedInput<'people.remove'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['actions'], async (writing, { teamId, today, now }) => {
    const person = await findPerson(writing.db, teamId, personId);
    if (person === null) return refuse(noSuchPerson);
    const free = decideNothingOpen(await openWorkOf(writing.db, personId));
    if (!free.ok) return free;
    // The reason stands where a closing's does; somebody at rest already keeps theirs, and gains this one.
    const closedReason = person.closedReason === null ? reason : `${person.closedReason}\n${reason}`;
    await writing.update('people', personId, {
      removedAt: now,
      closedOn: person.closedOn ?? today,
      closedReason,
    });
    return accept(recordPerson(writing, 'removed', personId));
  });
}

/** Brings back somebody who was removed in the last 30 days, as they were: with us, or at rest. */
export async function bringPersonBack(
  acting: Acting,
  { personId }: ParsedInput<'people.bring-back'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['actions'], async (writing, { teamId, today }) => {
    const person = await findAnyPerson(writing.db, teamId, personId);
    if (person === null || person.removedAt === null) return refuse(noSuchPerson);
    if (!canBringBack(person.removedAt, today)) return refuse({ kind: 'person-removed-for-good' });
    const atRestBefore = person.closedOn !== null && person.closedOn < localDateOf(person.removedAt);
    if (!atRestBefore) {
      const label = await labelIsFree(writing.db, person);
      if (!label.ok) return label;
    }
    await writing.update('people', personId, {
      removedAt: null,
      ...(!atRestBefore && { closedOn: null, closedReason: null }),
    });
    if (!atRestBefore) await endRest(writing, personId, today);
    return accept(recordPerson(writing, 'brought-back', personId));
  });
}
