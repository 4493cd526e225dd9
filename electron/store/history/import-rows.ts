import type { Kysely } from 'kysely';
import type { LocalDate } from '../../../shared/domain/dates';
import { insertMany } from '../sqlite-only/insert-many';
import type { Database } from '../tables/database';
import type { HistoryDescribedTable, HistoryWeeksTable } from '../tables/history';

export type Reader = Kysely<Database>;

/** A team's imports, the oldest first. */
export async function importsOf(db: Reader, teamId: string) {
  return db.selectFrom('history_imports').selectAll().where('teamId', '=', teamId).orderBy('no').execute();
}

/** The number of the newest import of any team in the store; 0 before the first. */
export async function lastImportNo(db: Reader): Promise<number> {
  const row = await db
    .selectFrom('history_imports')
    .select(({ fn }) => fn.max('no').as('no'))
    .executeTakeFirst();
  return row?.no ?? 0;
}

export async function meaningsOf(db: Reader, teamId: string) {
  return db
    .selectFrom('history_meanings')
    .select(['id', 'words', 'meaning'])
    .where('teamId', '=', teamId)
    .execute();
}

export async function historyWeeksOf(db: Reader, teamId: string) {
  return db.selectFrom('history_weeks').selectAll().where('teamId', '=', teamId).orderBy('week').execute();
}

/** How many events bear each description, the most frequent first. */
export async function describedOf(db: Reader, teamId: string) {
  return db
    .selectFrom('history_described')
    .select(({ fn }) => ['words', fn.sum<number>('events').as('events')])
    .where('teamId', '=', teamId)
    .groupBy('words')
    .orderBy('events', 'desc')
    .orderBy('words')
    .execute();
}

/** How many events of each week have a description that means one of the conversations to the team. */
export async function meantWeeksOf(db: Reader, teamId: string) {
  return db
    .selectFrom('history_described as d')
    .innerJoin('history_meanings as m', (join) =>
      join.onRef('m.teamId', '=', 'd.teamId').onRef('m.words', '=', 'd.words'),
    )
    .select(({ fn }) => ['m.meaning', 'd.week', fn.sum<number>('d.events').as('events')])
    .where('d.teamId', '=', teamId)
    .where('m.meaning', '!=', 'none')
    .groupBy(['m.meaning', 'd.week'])
    .execute();
}

/** The numbers of the imports whose events are in this store. */
export async function importsWithEvents(db: Reader): Promise<ReadonlySet<number>> {
  const rows = await db
    .selectFrom('history_imports as i')
    .select('i.no')
    .where(({ exists, selectFrom }) =>
      exists(selectFrom('history_events as e').whereRef('e.importNo', '=', 'i.no').select('e.importNo')),
    )
    .execute();
  return new Set(rows.map(({ no }) => no));
}

/** Puts a team's weeks in the place of those there were, but for the weeks that stay. */
export async function replaceWeeks(
  db: Reader,
  teamId: string,
  stay: readonly LocalDate[],
  {
    weeks,
    described,
  }: { readonly weeks: readonly HistoryWeeksTable[]; readonly described: readonly HistoryDescribedTable[] },
): Promise<void> {
  for (const table of ['history_weeks', 'history_described'] as const) {
    const gone = db.deleteFrom(table).where('teamId', '=', teamId);
    await (stay.length === 0 ? gone : gone.where('week', 'not in', stay)).execute();
  }
  await insertMany(
    db,
    'history_weeks',
    weeks.map((row) => ({ ...row })),
  );
  await insertMany(
    db,
    'history_described',
    described.map((row) => ({ ...row })),
  );
}

/** By which entry each of these imports was taken in. */
export async function entriesOf(
  db: Reader,
  importIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (importIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('audit_entries')
    .select(['id', 'subjectId'])
    .where('verb', '=', 'history.taken-in')
    .where('subjectId', 'in', importIds)
    .execute();
  return new Map(rows.map(({ id, subjectId }) => [subjectId, id]));
}
