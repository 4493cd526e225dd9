import type Sqlite from 'better-sqlite3-multiple-ciphers';

export type Cells = readonly (string | number | null)[];

export interface ReadAround {
  readonly columns: readonly string[];
  readonly saved: number;
  /** Rows that could not be read; null where nobody can say how many. */
  readonly lost: number | null;
}

/** How often it is tried again between two rows that can be read, so that a bad disk cannot hold it for ever. */
const mostTries = 100_000;
/** How far it is looked past the last row that can be read, where the end itself cannot. */
const pastLast = 2_000;

export const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** What SQLite says when a page cannot be read or made out; anything else is a fault of the program. */
export function isUnreadable(fault: unknown): boolean {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  return /^SQLITE_(?:CORRUPT|IOERR|NOTADB|ERROR|FULL)/.test(code);
}

/** A value of a page that can be read; null where it cannot. */
export function readOr<Value>(read: () => Value): Value | null {
  try {
    return read();
  } catch (fault) {
    if (isUnreadable(fault)) return null;
    throw fault;
  }
}

/**
 * Reads every row of a table that can be read, whatever pages between them cannot: from the beginning up to the first bad
 * page, from the end down to the last, and in between by halves. A row is told once; those of a table that lies in the
 * order of its key only from both ends.
 */
export function readAround(sqlite: Sqlite.Database, table: string, take: (cells: Cells) => void): ReadAround {
  const columns = sqlite
    .prepare('select name from pragma_table_info(?) order by cid')
    .pluck()
    .all(table)
    .map(String);
  const ordered = sqlite.prepare('select wr from pragma_table_list where name = ?').pluck().get(table) === 1;
  let saved = 0;
  const keep = (cells: Cells): void => {
    saved += 1;
    take(cells);
  };
  const whole = ordered ? readOrdered(sqlite, table, keep) : readByRowid(sqlite, table, keep);
  if (whole) return { columns, saved, lost: 0 };
  const total = readOr(() =>
    Number(
      sqlite
        .prepare(`select count(*) from ${quoted(table)}`)
        .pluck()
        .get(),
    ),
  );
  return { columns, saved, lost: total === null ? null : Math.max(0, total - saved) };
}

/** Reads until it cannot go on; false where it could not. */
function scan(rows: () => IterableIterator<unknown>, take: (row: Cells) => void): boolean {
  const read = readOr(() => {
    for (const row of rows()) take(row as Cells);
    return true;
  });
  return read === true;
}

function readByRowid(sqlite: Sqlite.Database, table: string, keep: (cells: Cells) => void): boolean {
  // A column of the trail is called rowId, which SQLite would take for `rowid`.
  const rows = (order: 'asc' | 'desc') =>
    readOr(() =>
      sqlite
        .prepare(
          `select _rowid_, * from ${quoted(table)} where _rowid_ between ? and ? order by _rowid_ ${order}`,
        )
        .raw(),
    );
  const up = rows('asc');
  const down = rows('desc');
  if (up === null || down === null) return false;
  let tries = 0;
  const readBetween = (low: number, high: number): boolean => {
    tries += 1;
    if (tries > mostTries) return false;
    let next = low;
    const upwards = scan(
      () => up.iterate(low, high),
      ([rowid, ...cells]) => {
        next = Number(rowid) + 1;
        keep(cells);
      },
    );
    if (upwards) return true;
    const end = high === Number.MAX_SAFE_INTEGER ? lastRowid(sqlite, table, next) : high;
    let last = end;
    scan(
      () => down.iterate(next, end),
      ([rowid, ...cells]) => {
        last = Number(rowid) - 1;
        keep(cells);
      },
    );
    if (next >= last) return false;
    const middle = Math.floor((next + last) / 2);
    readBetween(next, middle);
    readBetween(middle + 1, last);
    return false;
  };
  // Rows are numbered from 1: nothing here ever gives one another number.
  return readBetween(1, Number.MAX_SAFE_INTEGER);
}

/** Where the rows end: as the table says, else as its key's index does, else not far past the last one that was read. */
function lastRowid(sqlite: Sqlite.Database, table: string, next: number): number {
  const name = quoted(table);
  const found =
    readOr(() => sqlite.prepare(`select max(_rowid_) from ${name}`).pluck().get()) ??
    readOr(() =>
      sqlite
        .prepare(`select max(_rowid_) from ${name} indexed by ${quoted(`sqlite_autoindex_${table}_1`)}`)
        .pluck()
        .get(),
    );
  return typeof found === 'number' ? found : next + pastLast;
}

function readOrdered(sqlite: Sqlite.Database, table: string, keep: (cells: Cells) => void): boolean {
  const key = sqlite
    .prepare('select name from pragma_table_info(?) where pk > 0 order by pk')
    .pluck()
    .all(table)
    .map((name) => quoted(String(name)));
  const rows = (order: 'asc' | 'desc') => () =>
    sqlite
      .prepare(`select * from ${quoted(table)} order by ${key.map((name) => `${name} ${order}`).join(', ')}`)
      .raw()
      .iterate() as IterableIterator<unknown>;
  if (scan(rows('asc'), keep)) return true;
  scan(rows('desc'), keep);
  return false;
}
