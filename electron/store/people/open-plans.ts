import type { Kysely } from 'kysely';
import type { Database } from '../tables/database';

/** The open plans of everyone of a team who was not removed: found from the few that are open. */
export async function openPlanIdsOfTeam(db: Kysely<Database>, teamId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('c2_plans')
    .innerJoin('people', 'people.id', 'c2_plans.personId')
    .select('c2_plans.id')
    .where('c2_plans.endedOn', 'is', null)
    .where('people.teamId', '=', teamId)
    .where('people.removedAt', 'is', null)
    .execute();
  return rows.map((row) => row.id);
}
