import type { Kysely } from 'kysely';
import type { Database } from '../tables/database';

/** The tables whose rows are each one person's. */
export type TableOfOnePerson = 'c2_plans' | 'c3_proposals' | 'conversations' | 'connections';

/** Whose a row is, by its id; null where there is no such row. */
export async function whoseRow(
  db: Kysely<Database>,
  table: TableOfOnePerson,
  id: string,
): Promise<string | null> {
  const row = await db.selectFrom(table).select('personId').where('id', '=', id).executeTakeFirst();
  return row?.personId ?? null;
}

/** The person of this team an id leads to: whoever was merged is whom they became. Null where it leads to nobody. */
export async function whoNow(db: Kysely<Database>, teamId: string, personId: string): Promise<string | null> {
  const person = await db
    .selectFrom('people')
    .select(['id', 'mergedIntoId'])
    .where('id', '=', personId)
    .where('teamId', '=', teamId)
    .executeTakeFirst();
  if (person === undefined) return null;
  return person.mergedIntoId === null ? person.id : whoNow(db, teamId, person.mergedIntoId);
}
