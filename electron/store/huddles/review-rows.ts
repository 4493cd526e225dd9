import type { Kysely } from 'kysely';
import type { C2Review } from '../../../shared/domain/c2-plans/plan';
import type { Database } from '../tables/database';

/** The reviews made in a huddle, by plan. */
export async function reviewsIn(
  db: Kysely<Database>,
  huddleId: string,
): Promise<ReadonlyMap<string, C2Review>> {
  const rows = await db.selectFrom('c2_reviews').selectAll().where('huddleId', '=', huddleId).execute();
  return new Map(rows.map((row) => [row.planId, row]));
}
