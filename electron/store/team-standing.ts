import type { Kysely } from 'kysely';
import type { Database } from './tables/database';

/** How many people who are with the team each member is lead worker of. */
export async function countLedPeople(
  db: Kysely<Database>,
  teamId: string,
): Promise<ReadonlyMap<string, number>> {
  const rows = await db
    .selectFrom('people')
    .select(({ fn }) => ['leadWorkerId', fn.countAll<number>().as('count')])
    .where('teamId', '=', teamId)
    .where('leadWorkerId', 'is not', null)
    .where('closedOn', 'is', null)
    .where('removedAt', 'is', null)
    .where('mergedIntoId', 'is', null)
    .groupBy('leadWorkerId')
    .execute();
  return new Map(rows.flatMap((row) => (row.leadWorkerId === null ? [] : [[row.leadWorkerId, row.count]])));
}

/** Who is in the huddle that is running: marked as here, chairing or writing. Nobody when none is. */
export async function membersInRunningHuddle(
  db: Kysely<Database>,
  teamId: string,
): Promise<ReadonlySet<string>> {
  const huddle = await db
    .selectFrom('huddles')
    .select(['id', 'chairId', 'scribeId'])
    .where('teamId', '=', teamId)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  if (huddle === undefined) return new Set();
  const here = await db
    .selectFrom('attendance')
    .select('memberId')
    .where('huddleId', '=', huddle.id)
    .where('state', '=', 'here')
    .execute();
  const ids = [huddle.chairId, huddle.scribeId, ...here.map((row) => row.memberId)];
  return new Set(ids.filter((id) => id !== null));
}

/** The open C2 plans in which a member is the buddy. */
export async function openPlansBuddiedBy(db: Kysely<Database>, memberId: string): Promise<readonly string[]> {
  const rows = await db
    .selectFrom('c2_plans')
    .select('id')
    .where('buddyId', '=', memberId)
    .where('endedOn', 'is', null)
    .execute();
  return rows.map((row) => row.id);
}
