import type { AuditedTable } from '../../store/tables/database';
import type { Db } from '../../store/writing';

/** What an item of the agenda may be about. */
const subjects: readonly AuditedTable[] = ['c2_spends', 'c2_plans', 'c3_proposals'];

/** Whether a row is named where the store itself keeps no reference: as the subject of an agenda item, or as the current one. */
export async function isReferredTo(db: Db, table: AuditedTable, rowId: string): Promise<boolean> {
  if (table === 'agenda_items') {
    const huddle = await db
      .selectFrom('huddles')
      .select('id')
      .where('currentItemId', '=', rowId)
      .executeTakeFirst();
    return huddle !== undefined;
  }
  if (!subjects.includes(table)) return false;
  const item = await db
    .selectFrom('agenda_items')
    .select('id')
    .where('subjectId', '=', rowId)
    .executeTakeFirst();
  return item !== undefined;
}
