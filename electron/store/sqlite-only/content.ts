import { createHash } from 'node:crypto';
import { openSqlite, type StoreKey } from './open-sqlite';

/**
 * What stands in a file, as one hash: every table's rows in the order of their values, and the schema they stand in. Two
 * files of the same content have the same, however their pages lie, and whatever the planner counted in them.
 */
export function contentOf(path: string, key: StoreKey): string {
  const sqlite = openSqlite(path, key, { fileMustExist: true });
  try {
    // Only read; but one that may not write could not clear away the empty log it needs.
    sqlite.pragma('query_only = on');
    const hash = createHash('sha256');
    const schema = sqlite
      .prepare<[], { type: string; name: string; sql: string | null }>(
        "select type, name, sql from sqlite_schema where name not like 'sqlite_stat%' order by type, name",
      )
      .all();
    hash.update(JSON.stringify([schema, sqlite.pragma('user_version'), sqlite.pragma('application_id')]));
    for (const { type, name, sql } of schema) {
      // What a virtual table shows stands in the tables it keeps it in.
      if (type !== 'table' || sql === null || /^create virtual/i.test(sql)) continue;
      hash.update(`\n${name}\n`);
      const rows = sqlite.prepare(`select * from "${name}"`).raw();
      const columns = rows.columns().map((_, at) => String(at + 1));
      for (const row of sqlite
        .prepare(`select * from "${name}" order by ${columns.join(', ')}`)
        .raw()
        .iterate())
        hash.update(`${JSON.stringify(row)}\n`);
    }
    return hash.digest('hex');
  } finally {
    sqlite.close();
  }
}
