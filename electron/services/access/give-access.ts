import type { ParsedInput } from '../../../shared/contract';
import type { WorksWith } from '../../../shared/contract/access';
import type { Done } from '../../../shared/contract/call';
import { decideLevel } from '../../../shared/domain/access/giving-access';
import { worksWith } from '../../../shared/domain/access/works-with';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { alongsideRows, linksOf } from '../../store/access/standing';
import { findPerson } from '../../store/people/find-person';
import { findMember, listMembers } from '../../store/team';
import { type Acting, act } from '../acting';
import { personLabels } from '../labels';
import { noSuchPerson, recordPerson } from '../people/recording';

const noSuchMember = { kind: 'not-found', what: 'member' } as const;

/** Whom a member works with, by name: what a partner sees. */
export async function readWorksWith(
  { store, teamId, today }: Acting,
  { memberId }: ParsedInput<'access.works-with'>,
): Promise<Outcome<WorksWith, Refusal>> {
  const member = await findMember(store.db, teamId, memberId);
  if (member === null) return refuse(noSuchMember);
  const ways = worksWith(await linksOf(store.db, teamId, memberId));
  const people = await personLabels(store.db, today, ways.keys());
  const named = [...people.values()].toSorted((a, b) => a.fullName.localeCompare(b.fullName));
  return accept({
    memberId,
    people: named.map((person) => ({ person, ways: ways.get(person.id) ?? [] })),
  });
}

/**
 * Says what a member may see and do. Not taken back from the trail, where it could leave nobody to look after the program;
 * saying the other is as short.
 */
export async function setLevel(
  acting: Acting,
  { memberId, level }: ParsedInput<'access.set-level'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['device'], async (writing, { teamId }) => {
    const members = await listMembers(writing.db, teamId);
    const member = members.find(({ id, leftOn }) => id === memberId && leftOn === null);
    if (member === undefined) return refuse(noSuchMember);
    const decided = decideLevel(members, memberId, level);
    if (!decided.ok) return decided;
    await writing.update('members', memberId, { access: level });
    const about = { topic: 'team', subjectId: memberId, personId: null, huddleId: null } as const;
    const entry = { verb: 'team.access-changed', ...about, undoable: false, undoesId: null } as const;
    return accept({ entryId: writing.record(entry), id: memberId });
  });
}

/** Names a member alongside a person, so that a partner sees them. */
export async function nameAlongside(
  acting: Acting,
  { personId, memberId }: ParsedInput<'access.name-alongside'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['team'], async (writing, { teamId, newId, today }) => {
    if ((await findPerson(writing.db, teamId, personId)) === null) return refuse(noSuchPerson);
    if ((await findMember(writing.db, teamId, memberId)) === null) return refuse(noSuchMember);
    const rows = await alongsideRows(writing.db, { personId, memberId });
    if (rows.length > 0) return refuse({ kind: 'already-alongside' });
    await writing.insert('people_alongside', { id: newId(), personId, memberId, fromOn: today });
    return accept(recordPerson(writing, 'alongside-named', personId));
  });
}

/** Says that a member named alongside a person works with them no longer. */
export async function endAlongside(
  acting: Acting,
  { personId, memberId }: ParsedInput<'access.end-alongside'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['team'], async (writing, { teamId }) => {
    if ((await findPerson(writing.db, teamId, personId)) === null) return refuse(noSuchPerson);
    const rows = await alongsideRows(writing.db, { personId, memberId });
    if (rows.length === 0) return refuse(noSuchMember);
    for (const id of rows) await writing.remove('people_alongside', id);
    return accept(recordPerson(writing, 'alongside-ended', personId));
  });
}
