import type { Kysely } from 'kysely';
import type { Database } from '../tables/database';

/** What these people are known as, by id; those who were removed are left out. */
export async function knownAsOf(
  db: Kysely<Database>,
  ids: readonly (string | null)[],
): Promise<ReadonlyMap<string, string>> {
  const wanted = [...new Set(ids)].filter((id) => id !== null);
  if (wanted.length === 0) return new Map();
  const rows = await db
    .selectFrom('people')
    .select(['id', 'knownAs'])
    .where('id', 'in', wanted)
    .where('removedAt', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.id, row.knownAs]));
}
