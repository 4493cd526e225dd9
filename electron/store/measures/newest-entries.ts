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
