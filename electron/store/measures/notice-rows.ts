import type { Db } from '../db';

/** What a huddle noticed on a chart, if it did. */
export async function findNoticeInHuddle(db: Db, huddleId: string, chartId: string) {
  return db
    .selectFrom('chart_notices')
    .select(['id', 'actionId'])
    .where('huddleId', '=', huddleId)
    .where('chartId', '=', chartId)
    .executeTakeFirst();
}

/** The newest of a chart; of those before one of them, where there is one already. */
export async function lastNotice(db: Db, teamId: string, chartId: string, hadId: string | undefined) {
  return db
    .selectFrom('chart_notices')
    .select(['id'])
    .where('teamId', '=', teamId)
    .where('chartId', '=', chartId)
    .where('id', '!=', hadId ?? '')
    .orderBy('on', 'desc')
    .orderBy('id', 'desc')
    .limit(1)
    .executeTakeFirst();
}
