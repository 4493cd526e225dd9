import type { Kysely } from 'kysely';
import type { LocalDate } from '../../../shared/domain/dates';
import type { LearningRecord } from '../../../shared/domain/reflection/learning-record';
import type { Db } from '../db';
import type { Database } from '../tables/database';
import type { RowOf } from '../writing';

/** Whose records: every read and every write here is of one member of one team, and of nobody else. */
export interface Owner {
  readonly teamId: string;
  readonly memberId: string;
}

function toRecord(row: RowOf<'learning_records'>): LearningRecord {
  return { ...row, withPeer: row.withPeer === 1 };
}

function ownedBy(db: Kysely<Database>, { teamId, memberId }: Owner) {
  return db
    .selectFrom('learning_records')
    .selectAll()
    .where('teamId', '=', teamId)
    .where('memberId', '=', memberId);
}

export async function findOwnRecord(
  db: Kysely<Database>,
  owner: Owner,
  recordId: string,
): Promise<LearningRecord | null> {
  const row = await ownedBy(db, owner).where('id', '=', recordId).executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** What this member took away from a session, put away or not. */
export async function findRecordOfSession(
  db: Kysely<Database>,
  owner: Owner,
  sessionId: string,
): Promise<LearningRecord | null> {
  const row = await ownedBy(db, owner).where('sessionId', '=', sessionId).orderBy('id').executeTakeFirst();
  return row === undefined ? null : toRecord(row);
}

/** By their day, none that was put away. */
export async function recordsBetween(
  db: Kysely<Database>,
  owner: Owner,
  days: { readonly from: LocalDate; readonly to: LocalDate },
): Promise<readonly LearningRecord[]> {
  const rows = await ownedBy(db, owner)
    .where('on', '>=', days.from)
    .where('on', '<=', days.to)
    .where('setAsideAt', 'is', null)
    .orderBy('on')
    .orderBy('id')
    .execute();
  return rows.map(toRecord);
}

/** Those that were put away, the newest first. */
export async function recordsAside(db: Kysely<Database>, owner: Owner): Promise<readonly LearningRecord[]> {
  const rows = await ownedBy(db, owner)
    .where('setAsideAt', 'is not', null)
    .orderBy('on', 'desc')
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toRecord);
}

/** The days of the first record there is and of the last; none while there is no record. */
export async function firstAndLastDay(db: Kysely<Database>, owner: Owner): Promise<readonly LocalDate[]> {
  const there = ownedBy(db, owner).where('setAsideAt', 'is', null);
  const first = await there.orderBy('on').executeTakeFirst();
  const last = await there.orderBy('on', 'desc').executeTakeFirst();
  return [first, last].flatMap((row) => row?.on ?? []);
}

/** A new record, or an older one as it now is. */
export async function putRecord(db: Db, record: LearningRecord): Promise<void> {
  const row = { ...record, withPeer: record.withPeer ? (1 as const) : (0 as const) };
  const { id: _, teamId: __, memberId: ___, sessionId: ____, ...changes } = row;
  await db
    .insertInto('learning_records')
    .values(row)
    .onConflict((conflict) => conflict.column('id').doUpdateSet(changes))
    .execute();
}
