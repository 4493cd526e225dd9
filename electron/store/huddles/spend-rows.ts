import type { Kysely } from 'kysely';
import type { C2Spend } from '../../../shared/domain/c2-plans/plan';
import type { Database } from '../tables/database';

/** These spends of a team, by id. */
export async function spendsByIds(
  db: Kysely<Database>,
  teamId: string,
  ids: readonly string[],
): Promise<ReadonlyMap<string, C2Spend>> {
  if (ids.length === 0) return new Map();
  const rows = await db
    .selectFrom('c2_spends')
    .innerJoin('c2_plans', 'c2_plans.id', 'c2_spends.planId')
    .innerJoin('people', 'people.id', 'c2_plans.personId')
    .selectAll('c2_spends')
    .where('people.teamId', '=', teamId)
    .where('c2_spends.id', 'in', ids)
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
}
