import type { Kysely } from 'kysely';
import type { Database } from '../tables/database';

/** How many have said how the week felt. */
export async function countPulse(db: Kysely<Database>, huddleId: string): Promise<number> {
  const row = await db
    .selectFrom('pulse')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('huddleId', '=', huddleId)
    .executeTakeFirst();
  return Number(row?.count ?? 0);
}
