import type { Kysely } from 'kysely';
import type { AuditedTable, Database } from '../tables/database';

/** The audit entry that wrote a row first, by which it can be undone; null when the trail does not know it. */
export async function entryThatMade(
  db: Kysely<Database>,
  table: AuditedTable,
  rowId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('audit_changes')
    .select('entryId')
    .where('tableName', '=', table)
    .where('rowId', '=', rowId)
    .where('op', '=', 'insert')
    .orderBy('entryId', 'desc')
    .executeTakeFirst();
  return row?.entryId ?? null;
}
