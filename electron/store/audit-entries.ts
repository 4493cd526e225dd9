import type { ExpressionBuilder, Kysely, Selectable } from 'kysely';
import type { AuditEntry, RowChange } from '../../shared/domain/audit/entry';
import { keyOf, type Row } from '../../shared/domain/audit/undo';
import type { AuditEntriesTable } from './tables/audit';
import { type AuditedTable, type Database, isAuditedTable } from './tables/database';

type Db = Kysely<Database>;

function toEntry(row: Selectable<AuditEntriesTable>): AuditEntry {
  return { ...row, undoable: row.undoable === 1 };
}

/** For one word that was typed: what an entry must be of, at least one of them. */
export interface WordMatch {
  readonly verbs: readonly string[];
  readonly memberIds: readonly string[];
  readonly personIds: readonly string[];
}

export interface EntriesWanted {
  readonly teamId: string;
  readonly personId: string | null;
  /** Every one of these must match. */
  readonly words: readonly WordMatch[];
}

/** A word that can only be a name is looked up by the people of that name, who have an index. */
function matches(row: ExpressionBuilder<Database, 'audit_entries'>, word: WordMatch) {
  const ways = [
    // Nothing is in an empty list; said so, because not every database takes one.
    ...(word.verbs.length > 0 ? [row('verb', 'in', word.verbs)] : []),
    ...(word.memberIds.length > 0 ? [row('memberId', 'in', word.memberIds)] : []),
    ...(word.personIds.length > 0 ? [row('personId', 'in', word.personIds)] : []),
  ];
  return ways.length === 0 ? row('id', 'is', null) : row.or(ways);
}

function wanted(db: Db, { teamId, personId, words }: EntriesWanted) {
  let query = db.selectFrom('audit_entries').where('teamId', '=', teamId);
  if (personId !== null) query = query.where('personId', '=', personId);
  for (const word of words) query = query.where((row) => matches(row, word));
  return query;
}

/** The newest entries before one, or of all, newest first: an id sorts by when its entry was made. */
export async function listEntries(
  db: Db,
  page: EntriesWanted & { readonly before: string | null; readonly limit: number },
): Promise<readonly AuditEntry[]> {
  const query = page.before === null ? wanted(db, page) : wanted(db, page).where('id', '<', page.before);
  return (await query.selectAll().orderBy('id', 'desc').limit(page.limit).execute()).map(toEntry);
}

export async function countEntries(db: Db, entries: EntriesWanted): Promise<number> {
  const { count } = await wanted(db, entries)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return count;
}

/** Of a team's newest entries, what a member did that may be taken back; takings-back themselves left out. */
export async function listUndoable(
  db: Db,
  by: { readonly teamId: string; readonly memberId: string; readonly among: number },
): Promise<readonly AuditEntry[]> {
  const newest = db
    .selectFrom('audit_entries')
    .selectAll()
    .where('teamId', '=', by.teamId)
    .orderBy('id', 'desc')
    .limit(by.among);
  const rows = await db
    .selectFrom(newest.as('newest'))
    .selectAll()
    .where('memberId', '=', by.memberId)
    .where('undoable', '=', 1)
    .where('undoesId', 'is', null)
    .orderBy('id', 'desc')
    .execute();
  return rows.map(toEntry);
}

export async function findEntry(db: Db, teamId: string, entryId: string): Promise<AuditEntry | null> {
  const row = await db
    .selectFrom('audit_entries')
    .selectAll()
    .where('id', '=', entryId)
    .where('teamId', '=', teamId)
    .executeTakeFirst();
  return row === undefined ? null : toEntry(row);
}

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
