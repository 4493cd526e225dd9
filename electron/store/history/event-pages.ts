import { type Kysely, sql } from 'kysely';
import type { Database } from '../tables/database';
import type { HistoryEventsTable } from '../tables/history';

/** A store, or a file in which events are staged: of its tables only these two are asked for. */
export type HistoryDb = Kysely<Database>;

export type EventRow = Pick<
  HistoryEventsTable,
  'person' | 'event' | 'type' | 'began' | 'ended' | 'outcome' | 'service' | 'description' | 'weeklyPence'
>;

const atOnce = 4000;

/** The next events of an import after one, in the order of their key; none after the last. */
export async function eventsAfter(
  db: HistoryDb,
  importNo: number,
  after: Pick<EventRow, 'person' | 'event'> | null,
): Promise<readonly EventRow[]> {
  return db
    .selectFrom('history_events')
    .select(['person', 'event', 'type', 'began', 'ended', 'outcome', 'service', 'description', 'weeklyPence'])
    .where('importNo', '=', importNo)
    .where(sql<boolean>`(person, event) > (${after?.person ?? ''}, ${after?.event ?? ''})`)
    .orderBy('person')
    .orderBy('event')
    .limit(atOnce)
    .execute();
}

/** The words of an import's descriptions, by their numbers. */
export async function wordsOf(db: HistoryDb, importNo: number): Promise<ReadonlyMap<number, string>> {
  const rows = await db
    .selectFrom('history_descriptions')
    .select(['no', 'words'])
    .where('importNo', '=', importNo)
    .execute();
  return new Map(rows.map(({ no, words }) => [no, words]));
}
