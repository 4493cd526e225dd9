import type { Kysely } from 'kysely';
import type { MemberLabel, PersonLabel } from '../../shared/contract/labels';
import { ageOn, type LocalDate } from '../../shared/domain/dates';
import type { Person } from '../../shared/domain/people/person';
import type { Member } from '../../shared/domain/team/member';
import type { Database } from '../store/tables/database';

/** Ids as they stand in rows: twice, or not at all. */
type Ids = Iterable<string | null | undefined>;

function distinct(ids: Ids): readonly string[] {
  return [...new Set(ids)].filter((id) => id !== null && id !== undefined);
}

export function toPersonLabel(
  person: Pick<Person, 'id' | 'fullName' | 'knownAs' | 'dateOfBirth'>,
  today: LocalDate,
): PersonLabel {
  const { id, fullName, knownAs, dateOfBirth } = person;
  return { id, fullName, knownAs, age: dateOfBirth === null ? null : ageOn(dateOfBirth, today) };
}

export function toMemberLabel({ id, name, calledName, discipline }: Member | MemberLabel): MemberLabel {
  return { id, name, calledName, discipline };
}

/**
 * The labels of these people, in one query; `db` may be a transaction. Somebody who was removed or merged keeps
 * their label, because what was done in their name still says so.
 */
export async function personLabels(
  db: Kysely<Database>,
  today: LocalDate,
  ids: Ids,
): Promise<ReadonlyMap<string, PersonLabel>> {
  const wanted = distinct(ids);
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom('people')
    .select(['id', 'fullName', 'knownAs', 'dateOfBirth'])
    .where('id', 'in', wanted)
    .execute();
  return new Map(rows.map((row) => [row.id, toPersonLabel(row, today)]));
}

/** The labels of these members, in one query, those who have left included. */
export async function memberLabels(
  db: Kysely<Database>,
  ids: Ids,
): Promise<ReadonlyMap<string, MemberLabel>> {
  const wanted = distinct(ids);
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom('members')
    .select(['id', 'name', 'calledName', 'discipline'])
    .where('id', 'in', wanted)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}

/** The label for an id that may be null, or null. */
export function labelOf<Label>(labels: ReadonlyMap<string, Label>, id: string | null): Label | null {
  return id === null ? null : (labels.get(id) ?? null);
}
