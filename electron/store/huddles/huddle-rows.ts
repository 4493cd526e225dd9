import type { Kysely } from 'kysely';
import type { AgendaItem, Attendance, Huddle } from '../../../shared/domain/huddles/huddle';
import type { Database } from '../tables/database';
import type { RowOf } from '../writing';

/** An item with what the room came to on it, as it is kept. */
export interface ItemRow extends AgendaItem {
  readonly outcome: string | null;
}

function toItem(row: RowOf<'agenda_items'>): ItemRow {
  return { ...row, movedByChair: row.movedByChair === 1, carriedOver: row.carriedOver === 1 };
}

/** A huddle of this team, or null. */
export async function findHuddle(
  db: Kysely<Database>,
  teamId: string,
  huddleId: string,
): Promise<Huddle | null> {
  const row = await db
    .selectFrom('huddles')
    .selectAll()
    .where('id', '=', huddleId)
    .where('teamId', '=', teamId)
    .executeTakeFirst();
  return row ?? null;
}

/** The huddle that is running; the store keeps it to one. */
export async function runningHuddle(db: Kysely<Database>, teamId: string): Promise<Huddle | null> {
  const row = await db
    .selectFrom('huddles')
    .selectAll()
    .where('teamId', '=', teamId)
    .where('closedAt', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** The newest closed weekly huddle besides one; null before the first. */
export async function lastWeeklyHuddle(
  db: Kysely<Database>,
  teamId: string,
  besides: string | null,
): Promise<Huddle | null> {
  const row = await db
    .selectFrom('huddles')
    .selectAll()
    .where('teamId', '=', teamId)
    .where('kind', '=', 'weekly')
    .where('closedAt', 'is not', null)
    .where('id', '!=', besides ?? '')
    .orderBy('on', 'desc')
    .orderBy('startedAt', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row ?? null;
}

/** The items of a huddle in their order. */
export async function itemsOf(db: Kysely<Database>, huddleId: string): Promise<readonly ItemRow[]> {
  const rows = await db
    .selectFrom('agenda_items')
    .selectAll()
    .where('huddleId', '=', huddleId)
    .orderBy('position')
    .execute();
  return rows.map(toItem);
}

/** An item of one of this team's huddles; null when there is none. */
export async function findItem(
  db: Kysely<Database>,
  teamId: string,
  itemId: string,
): Promise<ItemRow | null> {
  const row = await db
    .selectFrom('agenda_items')
    .innerJoin('huddles', 'huddles.id', 'agenda_items.huddleId')
    .selectAll('agenda_items')
    .where('agenda_items.id', '=', itemId)
    .where('huddles.teamId', '=', teamId)
    .executeTakeFirst();
  return row === undefined ? null : toItem(row);
}

/** Who was noted as here or away. */
export async function attendanceOf(db: Kysely<Database>, huddleId: string): Promise<readonly Attendance[]> {
  const rows = await db.selectFrom('attendance').selectAll().where('huddleId', '=', huddleId).execute();
  return rows.map((row) => ({ ...row, observing: row.observing === 1 }));
}
