import type { Kysely } from 'kysely';
import type { Person } from '../../../shared/domain/people/person';
import type { Database } from '../tables/database';

/** A person of this team, whatever became of their record. */
export async function findAnyPerson(
  db: Kysely<Database>,
  teamId: string,
  personId: string,
): Promise<Person | null> {
  const row = await db
    .selectFrom('people')
    .selectAll()
    .where('id', '=', personId)
    .where('teamId', '=', teamId)
    .executeTakeFirst();
  return row ?? null;
}

/** A person of this team who was neither removed nor merged into another; closed ones are found. */
export async function findPerson(
  db: Kysely<Database>,
  teamId: string,
  personId: string,
): Promise<Person | null> {
  const person = await findAnyPerson(db, teamId, personId);
  return person === null || person.removedAt !== null || person.mergedIntoId !== null ? null : person;
}

/** The labels on the wall of everyone who is with the team, but for one. */
export async function labelsInUse(
  db: Kysely<Database>,
  teamId: string,
  exceptId: string | null,
): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'knownAs'])
    .where('teamId', '=', teamId)
    .where('closedOn', 'is', null)
    .where('removedAt', 'is', null)
    .where('mergedIntoId', 'is', null)
    .execute();
  return rows.filter((row) => row.id !== exceptId).map((row) => row.knownAs);
}

/** Everyone whose record became part of this person's. */
export async function mergedInto(
  db: Kysely<Database>,
  personId: string,
): Promise<readonly Pick<Person, 'id' | 'fullName' | 'closedOn' | 'createdAt'>[]> {
  return db
    .selectFrom('people')
    .select(['id', 'fullName', 'closedOn', 'createdAt'])
    .where('mergedIntoId', '=', personId)
    .execute();
}

/** Those of these people whose record was removed. */
export async function removedAmong(
  db: Kysely<Database>,
  ids: readonly string[],
): Promise<ReadonlySet<string>> {
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('people')
    .select('id')
    .where('id', 'in', ids)
    .where('removedAt', 'is not', null)
    .execute();
  return new Set(rows.map((row) => row.id));
}
