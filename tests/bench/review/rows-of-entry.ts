import type Sqlite from 'better-sqlite3-multiple-ciphers';

/** One statement of the bare driver, and what it binds. */
export interface BareWrite {
  readonly sql: string;
  readonly values: readonly (string | number | null)[];
}

type Row = Readonly<Record<string, string | number | null>>;

/**
 * Everything an audit entry left in the file, as the bare driver would write it: the rows it changed, the entry,
 * its changes and its link, and what search finds the new rows by.
 */
export function rowsOfEntry(sqlite: Sqlite.Database, entryId: string): readonly BareWrite[] {
  const read = (sql: string, ...values: (string | number | null)[]) =>
    sqlite.prepare<(string | number | null)[], Row>(sql).all(...values);
  const changes = read('select * from audit_changes where entryId = ? order by position', entryId);
  const written = changes.flatMap((change): readonly BareWrite[] => {
    const table = String(change.tableName);
    const rowId = String(change.rowId);
    if (change.op === 'update') return [update(table, rowId, JSON.parse(String(change.after)))];
    const found = read('select * from search_rows where kind = ? and rowId = ?', table, rowId);
    const words = found.flatMap(({ key = null }) =>
      read('select rowid, scope, title, body from search_words where rowid = ?', key),
    );
    return [
      ...read(`select * from "${table}" where id = ?`, rowId).map((row) => insert(table, row)),
      ...found.map((row) => insert('search_rows', row)),
      ...words.map((row) => insert('search_words', row)),
    ];
  });
  const entry = read('select * from audit_entries where id = ?', entryId);
  const links = read('select * from audit_links where entryId = ?', entryId);
  return [
    ...written,
    ...entry.map((row) => insert('audit_entries', row)),
    ...changes.map((row) => insert('audit_changes', row)),
    ...links.map((row) => insert('audit_links', row)),
  ];
}

function insert(table: string, row: Row): BareWrite {
  const columns = Object.keys(row);
  const names = columns.map((column) => `"${column}"`).join(', ');
  const places = columns.map(() => '?').join(', ');
  return { sql: `insert into "${table}" (${names}) values (${places})`, values: Object.values(row) };
}

function update(table: string, id: string, patch: Row): BareWrite {
  const columns = Object.keys(patch);
  const sets = columns.map((column) => `"${column}" = ?`).join(', ');
  return { sql: `update "${table}" set ${sets} where id = ?`, values: [...Object.values(patch), id] };
}
