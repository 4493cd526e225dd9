import type { Db } from '../db';

/** What a huddle noticed on a chart, if it did, and the action it made of it. */
export async function findNoticeInHuddle(db: Db, huddleId: string, chartId: string) {
  return db
    .selectFrom('chart_notices as n')
    .leftJoin('actions as a', 'a.id', 'n.actionId')
    .select(['n.id', 'n.actionId', 'n.lookAgainOn', 'a.doneOn', 'a.droppedOn'])
    .where('n.huddleId', '=', huddleId)
    .where('n.chartId', '=', chartId)
    .executeTakeFirst();
}

/** An earlier notice of a chart that says what would be tried. */
export async function findTried(db: Db, teamId: string, chartId: string, noticeId: string) {
  return db
    .selectFrom('chart_notices')
    .select(['id'])
    .where('id', '=', noticeId)
    .where('teamId', '=', teamId)
    .where('chartId', '=', chartId)
    .where('tryNext', '!=', '')
    .executeTakeFirst();
}
