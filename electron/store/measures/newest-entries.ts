import type { Kysely } from 'kysely';
import type { Database } from '../tables/database';

/** The newest entry in each team's trail: whatever changes of a team's facts has a newer one. */
export async function newestEntries(db: Kysely<Database>): Promise<ReadonlyMap<string, string>> {
  const rows = await db
    .selectFrom('teams as t')
    .select(({ selectFrom }) => [
      't.id',
      selectFrom('audit_entries as e')
        .whereRef('e.teamId', '=', 't.id')
        .select(({ fn }) => fn.max('e.id').as('newest'))
        .as('newest'),
    ])
    .execute();
  return new Map(rows.flatMap(({ id, newest }) => (newest === null ? [] : [[id, newest]])));
}

/** The newest entry in one team's trail. */
export async function newestEntryOf(db: Kysely<Database>, teamId: string): Promise<string | undefined> {
  const row = await db
    .selectFrom('audit_entries')
    .select(({ fn }) => fn.max('id').as('newest'))
    .where('teamId', '=', teamId)
    .executeTakeFirst();
  return row?.newest ?? undefined;
}
