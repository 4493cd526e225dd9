import type { AuditedTable } from '../../store/tables/database';
import type { Db } from '../../store/writing';

/** What an item of the agenda may be about. */
const subjects: readonly AuditedTable[] = ['c2_spends', 'c2_plans', 'c3_proposals'];

/** The trail names everybody who ever did something. */
async function hasActed(db: Db, memberId: string): Promise<boolean> {
  const entry = await db
    .selectFrom('audit_entries')
    .select('id')
    .where('memberId', '=', memberId)
    .executeTakeFirst();
  return entry !== undefined;
}

/**
 * Whether a row is named where the store itself keeps no reference: as the item a room is on, or as the subject of
 * an item. A running huddle's agenda follows what is gone, but for what the room is on or has done already.
 */
export async function isReferredTo(db: Db, table: AuditedTable, rowId: string): Promise<boolean> {
  if (table === 'members') return hasActed(db, rowId);
  if (table === 'agenda_items') {
    const query = db.selectFrom('huddles').select('id').where('currentItemId', '=', rowId);
    return (await query.executeTakeFirst()) !== undefined;
  }
  if (!subjects.includes(table)) return false;
  const items = await db
    .selectFrom('agenda_items')
    .innerJoin('huddles', 'huddles.id', 'agenda_items.huddleId')
    .select(['agenda_items.id', 'agenda_items.state', 'huddles.currentItemId', 'huddles.closedAt'])
    .where('agenda_items.subjectId', '=', rowId)
    .execute();
  return items.some(
    (item) => item.state === 'done' || item.id === item.currentItemId || item.closedAt !== null,
  );
}
