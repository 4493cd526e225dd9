import type Sqlite from 'better-sqlite3-multiple-ciphers';
import { type Cells, quoted, readAround, readOr } from './read-around';
import { newestEntry, tableNames } from './store-contents';

/** One entry of the trail that is in the damaged store and in no copy. */
export interface SinceEntry {
  readonly id: string;
  readonly at: string;
  readonly verb: string;
  readonly memberId: string | null;
}

export interface Since {
  /** In order; what comes after the first gap is not among them, as it may stand on what is missing. */
  readonly entries: readonly SinceEntry[];
  /** Entries that can be read and cannot be added. */
  readonly after: number;
  /** False where there may be others that nobody can read. */
  readonly complete: boolean;
}

type Cell = string | number | null;
type Row = Readonly<Record<string, Cell>>;

interface Change {
  readonly tableName: string;
  readonly rowId: string;
  readonly op: string;
  readonly after: Row;
}

const isText = (value: unknown): value is string => typeof value === 'string';
const isCell = (value: unknown): value is Cell =>
  value === null || typeof value === 'string' || typeof value === 'number';

/** A row of a page that can be read need not be what such a row can be; null where it is not. */
function entryOf({ id, at, verb, memberId = null }: Record<string, unknown>): SinceEntry | null {
  if (!isText(id) || !isText(at) || !isText(verb) || !(memberId === null || isText(memberId))) return null;
  return { id, at, verb, memberId };
}

function rowOf(value: unknown): Row | null {
  if (typeof value !== 'object' || value === null) return null;
  const cells = Object.entries(value);
  return cells.every((each): each is [string, Cell] => isCell(each[1])) ? Object.fromEntries(cells) : null;
}

function changeOf(value: unknown): Change | null {
  const { tableName, rowId, op, after } = rowOf(value) ?? {};
  if (!isText(tableName) || !isText(rowId) || !isText(op)) return null;
  const row = isText(after) ? rowOf(JSON.parse(after)) : {};
  return row === null ? null : { tableName, rowId, op, after: row };
}

/** Events of a council's history stand beside the trail, and a part of them would be taken for the whole. */
const notFromTrail = /^(?:history|team\.brought-back)/;

/** What was written after a copy, as far as it can be read whole and in order. */
export function readSince(damaged: Sqlite.Database, copy: Sqlite.Database): Since {
  const inCopy = new Set(copy.prepare('select id from audit_entries').pluck().all().map(String));
  const head = newestEntry(copy) ?? '';
  const read = readOr(() => readEntries(damaged));
  if (read === null) return { entries: [], after: 0, complete: false };
  for (const { id } of read.entries) inCopy.delete(id);
  // Rows that cannot be read may be of any day: the order holds for certain where the copy has every one of them.
  const complete = read.lost === inCopy.size;
  const sorted = read.entries
    .filter(({ id }) => id > head)
    .toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const first = complete ? sorted.findIndex((entry) => !isWhole(damaged, entry)) : 0;
  const count = first === -1 ? sorted.length : first;
  return { entries: sorted.slice(0, count), after: sorted.length - count, complete };
}

function readEntries(damaged: Sqlite.Database): {
  readonly entries: readonly SinceEntry[];
  readonly lost: number | null;
} {
  const names = columnsOf(damaged, 'audit_entries');
  const entries: SinceEntry[] = [];
  const { lost } = readAround(damaged, 'audit_entries', (cells) => {
    const entry = entryOf(asRow(names, cells));
    if (entry !== null) entries.push(entry);
  });
  return { entries, lost };
}

function columnsOf(sqlite: Sqlite.Database, table: string): readonly string[] {
  return sqlite.prepare('select name from pragma_table_info(?) order by cid').pluck().all(table).map(String);
}

const asRow = (names: readonly string[], cells: Cells): Record<string, unknown> =>
  Object.fromEntries(names.map((name, at) => [name, cells[at] ?? null]));

function isWhole(damaged: Sqlite.Database, { id, verb }: SinceEntry): boolean {
  return !notFromTrail.test(verb) && readOr(() => changesOf(damaged, id)) !== null;
}

/** An entry's changes in order; null where one of them is not what a change can be. */
function changesOf(sqlite: Sqlite.Database, entryId: string): readonly Change[] | null {
  const rows = sqlite
    .prepare('select * from audit_changes where "entryId" = ? order by position')
    .all(entryId);
  const changes = rows.map(changeOf).filter((change) => change !== null);
  return changes.length === rows.length ? changes : null;
}

/** What members keep outside the trail: taken over as it stands, where it can be read. */
const besideTrail = ['drafts', 'session_words', 'learning_records', 'import_layouts'];

/**
 * Does again, on a good copy, what the damaged store's trail says was done after it; each entry with its changes and its
 * place in the trail, or not at all. Answers how many were done: after the first that does not fit none is.
 */
export function addSince(damaged: Sqlite.Database, copy: Sqlite.Database, since: Since): number {
  copy.pragma('foreign_keys = on');
  let added = 0;
  for (const { id } of since.entries) {
    const done = copy.transaction(() => {
      copy.pragma('defer_foreign_keys = on');
      for (const each of changesOf(damaged, id) ?? []) redo(copy, each);
      for (const table of trailTables(copy)) takeOver(damaged, copy, table, id);
    });
    if (!fits(done)) break;
    added += 1;
  }
  for (const table of besideTrail) takeOverAll(damaged, copy, table);
  return added;
}

function fits(work: () => void): boolean {
  try {
    work();
    return true;
  } catch (fault) {
    const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
    // A row that stands on what is missing, or that cannot be read after all.
    if (/^SQLITE_(?:CONSTRAINT|CORRUPT|IOERR|NOTADB)/.test(code)) return false;
    throw fault;
  }
}

function redo(copy: Sqlite.Database, { tableName, rowId, op, after }: Change): void {
  const table = quoted(tableName);
  // What only the trail knows of (a mark of the chain) stands in the trail's own rows.
  if (!tableNames(copy).includes(tableName) || tableName.startsWith('audit_')) return;
  if (op === 'delete') {
    copy.prepare(`delete from ${table} where id = ?`).run(rowId);
    return;
  }
  const cells = Object.entries(after);
  const names = cells.map(([name]) => quoted(name));
  const values = cells.map(([, value]) => value);
  if (op === 'insert')
    copy
      .prepare(`insert into ${table} (${names.join(', ')}) values (${names.map(() => '?').join(', ')})`)
      .run(...values);
  else if (names.length > 0)
    copy
      .prepare(`update ${table} set ${names.map((name) => `${name} = ?`).join(', ')} where id = ?`)
      .run(...values, rowId);
}

/** The trail's own tables, by the column that says of which entry a row is. */
function trailTables(copy: Sqlite.Database): readonly (readonly [table: string, column: string])[] {
  return tableNames(copy)
    .filter((table) => table.startsWith('audit_'))
    .map((table) => [table, table === 'audit_entries' ? 'id' : 'entryId'] as const)
    .toSorted(([one]) => (one === 'audit_entries' ? -1 : 1));
}

function takeOver(
  damaged: Sqlite.Database,
  copy: Sqlite.Database,
  [table, column]: readonly [string, string],
  id: string,
): void {
  const columns = columnsOf(copy, table);
  const insert = inserting(copy, table, columns, 'insert');
  const rows = damaged.prepare(`select * from ${quoted(table)} where ${quoted(column)} = ?`).all(id);
  for (const each of rows) {
    const cells = rowOf(each) ?? {};
    insert.run(...columns.map((name) => cells[name] ?? null));
  }
}

function takeOverAll(damaged: Sqlite.Database, copy: Sqlite.Database, table: string): void {
  if (!tableNames(copy).includes(table)) return;
  const columns = readOr(() => columnsOf(damaged, table)) ?? [];
  if (columns.length === 0) return;
  const rows: Cells[] = [];
  const read = readOr(() => readAround(damaged, table, (cells) => rows.push(cells)));
  const insert = inserting(copy, table, columns, 'insert or replace');
  // What was let go of since the copy comes back only where nobody can say that it was.
  if (read?.lost === 0) copy.prepare(`delete from ${quoted(table)}`).run();
  for (const cells of rows) fits(() => insert.run(...cells));
}

function inserting(copy: Sqlite.Database, table: string, columns: readonly string[], how: string) {
  const names = columns.map(quoted).join(', ');
  return copy.prepare(
    `${how} into ${quoted(table)} (${names}) values (${columns.map(() => '?').join(', ')})`,
  );
}
