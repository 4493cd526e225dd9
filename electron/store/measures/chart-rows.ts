import type { Kysely } from 'kysely';
import type { Db } from '../db';
import type { Database } from '../tables/database';

type Reader = Kysely<Database>;

/** A team's rows on its charts are few: they are read for all charts together. */
export async function rebasesOf(db: Reader, teamId: string) {
  return db
    .selectFrom('chart_rebases')
    .select(['id', 'chartId', 'week', 'reason'])
    .where('teamId', '=', teamId)
    .orderBy('week')
    .execute();
}

export async function settingsOf(db: Reader, teamId: string) {
  return db.selectFrom('chart_settings').selectAll().where('teamId', '=', teamId).execute();
}

export async function enteredWeeksOf(db: Reader, teamId: string) {
  return db
    .selectFrom('entered_weeks')
    .select(['id', 'chartId', 'week', 'valueHundredths'])
    .where('teamId', '=', teamId)
    .orderBy('week')
    .execute();
}

export async function pinsOf(db: Reader, teamId: string, chartIds: readonly string[]) {
  return db
    .selectFrom('chart_pins')
    .select(['id', 'chartId', 'on', 'words'])
    .where('teamId', '=', teamId)
    .where('chartId', 'in', chartIds)
    .orderBy('on')
    .execute();
}

/** What the team noticed, newest first. */
export async function noticesOf(db: Reader, teamId: string, chartIds: readonly string[]) {
  return db
    .selectFrom('chart_notices as n')
    .leftJoin('actions as a', 'a.id', 'n.actionId')
    .select(['n.id', 'n.chartId', 'n.on', 'n.noticed', 'n.tryNext', 'n.lookAgainOn', 'n.cameOfIt'])
    .select(['n.huddleId', 'a.memberId', 'a.doneOn', 'a.dueOn', 'n.actionId'])
    .where('n.teamId', '=', teamId)
    .where('n.chartId', 'in', chartIds)
    .orderBy('n.on', 'desc')
    .orderBy('n.id', 'desc')
    .execute();
}

/** When each chart was last looked at in a huddle that was closed, noticed something on, or said what came of it. */
export async function lastLooks(db: Reader, teamId: string) {
  const inHuddles = db
    .selectFrom('huddles as h')
    .innerJoin('agenda_items as i', 'i.huddleId', 'h.id')
    .where('h.teamId', '=', teamId)
    .where('h.closedAt', 'is not', null)
    .where('i.kind', '=', 'data')
    .where('i.state', '=', 'done')
    .where('i.subjectId', 'is not', null)
    .select(['i.subjectId as chartId', 'h.on']);
  const noticed = db
    .selectFrom('chart_notices')
    .where('teamId', '=', teamId)
    .select(({ fn }) => ['chartId', fn.coalesce('cameOfItOn', 'on').as('on')]);
  const rows = await inHuddles.unionAll(noticed).execute();
  const last = new Map<string, string>();
  for (const { chartId, on } of rows) {
    if (chartId !== null && on > (last.get(chartId) ?? '')) last.set(chartId, on);
  }
  return last;
}

export async function findPin(db: Db, teamId: string, id: string) {
  return db
    .selectFrom('chart_pins')
    .selectAll()
    .where('id', '=', id)
    .where('teamId', '=', teamId)
    .executeTakeFirst();
}

export async function findRebase(db: Db, teamId: string, id: string) {
  return db
    .selectFrom('chart_rebases')
    .selectAll()
    .where('id', '=', id)
    .where('teamId', '=', teamId)
    .executeTakeFirst();
}

/** Every team in this store, by name. */
export async function teamIds(db: Reader): Promise<readonly string[]> {
  const rows = await db.selectFrom('teams').select('id').orderBy('name').execute();
  return rows.map(({ id }) => id);
}
