import type { Kysely } from 'kysely';
import type { AuditEntry, RowChange } from '../../shared/domain/audit/entry';
import { keyOf, type Row } from '../../shared/domain/audit/undo';
import { type AuditedTable, type Database, isAuditedTable } from './tables/database';

type Db = Kysely<Database>;

/** The changes of these entries, by entry, in the order they were made. */
export async function changesOf(
  db: Db,
  entryIds: readonly string[],
): Promise<ReadonlyMap<string, readonly RowChange[]>> {
  if (entryIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('audit_changes')
    .selectAll()
    .where('entryId', 'in', entryIds)
    .orderBy('entryId')
    .orderBy('position')
    .execute();
  const changes = Map.groupBy(rows, (row) => row.entryId);
  return new Map(
    [...changes].map(([entryId, each]) => [
      entryId,
      each.map(({ tableName, rowId, op, before, after }) => ({
        ...{ table: tableName, rowId, op },
        ...{ before: parseRow(before), after: parseRow(after) },
      })),
    ]),
  );
}

/** The trail's own JSON: written by `appendToTrail` from a row, and read back as one. */
function parseRow(text: string | null): Row | null {
  return text === null ? null : (JSON.parse(text) as Row);
}

/** Every entry that takes one of these back, and those that take them back, to the end. */
export async function undoingsOf(
  db: Db,
  entryIds: readonly string[],
): Promise<readonly Pick<AuditEntry, 'id' | 'undoesId'>[]> {
  if (entryIds.length === 0) return [];
  const undoings = await db
    .selectFrom('audit_entries')
    .select(['id', 'undoesId'])
    .where('undoesId', 'in', entryIds)
    .execute();
  const further = await undoingsOf(
    db,
    undoings.map((undoing) => undoing.id),
  );
  return [...undoings, ...further];
}

/** The rows that these changes were made to, as they stand now, by `keyOf`; one query for each table. */
export async function rowsNow(db: Db, changes: readonly RowChange[]): Promise<ReadonlyMap<string, Row>> {
  const rows = new Map<string, Row>();
  for (const [table, each] of Map.groupBy(changes, (change) => change.table)) {
    if (!isAuditedTable(table)) continue;
    for (const row of await readRows(db, table, [...new Set(each.map((change) => change.rowId))])) {
      rows.set(keyOf({ table, rowId: String(row.id) }), row);
    }
  }
  return rows;
}

/** Every audited table has a text `id`; which table it is, is only known at run time. */
function readRows(db: Db, table: AuditedTable, ids: readonly string[]): Promise<Row[]> {
  const plain = db as unknown as Kysely<Record<string, Record<string, string | number | null>>>;
  return plain.selectFrom(table).selectAll().where('id', 'in', ids).execute();
}

/** Those of these huddles that are closed. */
export async function closedAmong(
  db: Db,
  huddleIds: readonly (string | null)[],
): Promise<ReadonlySet<string>> {
  const ids = [...new Set(huddleIds)].filter((id) => id !== null);
  if (ids.length === 0) return new Set();
  const rows = await db
    .selectFrom('huddles')
    .select('id')
    .where('id', 'in', ids)
    .where('closedAt', 'is not', null)
    .execute();
  return new Set(rows.map((row) => row.id));
}
