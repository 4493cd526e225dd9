import type { Kysely } from 'kysely';
import { searchable } from './searchable';
import { fillSearch } from './sqlite-only/full-text';
import type { Database } from './tables/database';

/**
 * Makes the search index anew from every row there is, for a store whose rows were put in bare, many at a time.
 * Call it once at the end, in the same transaction as the rows or after it.
 */
export async function rebuildSearchIndex(db: Kysely<Database>): Promise<void> {
  const teams = await db.selectFrom('teams').select('id').execute();
  await fillSearch(
    db,
    teams.map(({ id }) => id),
    Object.entries(searchable).map(([kind, entries]) => [kind, entries(db)]),
  );
}
