import type { Kysely } from 'kysely';
import type { Database } from '../tables/database';
import type { CountedWeeksTable } from '../tables/measures';

type Db = Kysely<Database>;

/** What was counted of these charts of a team, if it is as of this. */
export async function readCounted(
  db: Db,
  teamId: string,
  chartIds: readonly string[],
  asOf: string,
): Promise<readonly Pick<CountedWeeksTable, 'chartId' | 'parts'>[]> {
  return db
    .selectFrom('counted_weeks')
    .select(['chartId', 'parts'])
    .where('teamId', '=', teamId)
    .where('chartId', 'in', chartIds)
    .where('asOf', '=', asOf)
    .execute();
}

/** Keeps what was counted, in the place of what was counted before. */
export async function keepCounted(db: Db, rows: readonly CountedWeeksTable[]): Promise<void> {
  if (rows.length === 0) return;
  await db
    .replaceInto('counted_weeks')
    .values([...rows])
    .execute();
}
