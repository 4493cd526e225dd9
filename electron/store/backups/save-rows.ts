import type Sqlite from 'better-sqlite3-multiple-ciphers';
import type { SavedTable } from '../../../shared/domain/backups/salvage';
import { type Cells, quoted, readAround, readOr } from './read-around';
import { tableNames } from './store-contents';

/** Says of the file, and is there already in a new one. */
const ofTheFile = 'schema_versions';

interface Saving {
  /** What can be read of the damaged store. */
  readonly damaged: Sqlite.Database;
  /** A good copy of it of the same version, for rows that are missing; null where there is none. */
  readonly copy: Sqlite.Database | null;
  /** A new store of that version, with nothing in it. */
  readonly into: Sqlite.Database;
}

/**
 * Puts every row that can be read into a new store, and fills holes from a copy with rows that nobody has removed since.
 * What hangs on a row that is in neither goes, or no longer names it: a half is never taken for a whole.
 */
export function saveRows({ damaged, copy, into }: Saving): readonly SavedTable[] {
  const tables = tableNames(into).filter((table) => table !== ofTheFile);
  const known = new Set(readOr(() => tableNames(damaged)) ?? []);
  into.pragma('foreign_keys = off');
  return into.transaction(() => {
    const triggers = takeTriggersOff(into);
    const read = tables.map((table) =>
      known.has(table)
        ? { table, lost: putRows(damaged, into, table) }
        : { table, lost: copy === null ? 0 : null },
    );
    const holes = read.filter(({ lost }) => lost !== 0).map(({ table }) => table);
    if (copy !== null) for (const table of holes) fillFrom(copy, into, table);
    const hung = letGoOfLoose(into, tables);
    for (const sql of triggers) into.exec(sql);
    return read.map(({ table, lost }) => {
      const saved = Number(
        into
          .prepare(`select count(*) from ${quoted(table)}`)
          .pluck()
          .get(),
      );
      return { table, saved, lost: lostOf(into, table, { lost, saved, hung: hung.get(table) ?? 0 }) };
    });
  })();
}

/** Kept for good means for people; a row that hangs on nothing is let go of before anybody sees it. */
function takeTriggersOff(into: Sqlite.Database): readonly string[] {
  const triggers = into.prepare("select name, sql from sqlite_schema where type = 'trigger'").raw().all();
  return triggers.map((row) => {
    const [name, sql] = row as [string, string];
    into.exec(`drop trigger ${quoted(name)}`);
    return sql;
  });
}

/** Answers how many rows could not be read, or were not what such a row can be. */
function putRows(from: Sqlite.Database, into: Sqlite.Database, table: string): number | null {
  const put = inserting(from, into, table);
  let unfit = 0;
  const { lost } = readAround(from, table, (cells) => {
    if (!put(cells)) unfit += 1;
  });
  return lost === null ? null : lost + unfit;
}

function inserting(from: Sqlite.Database, into: Sqlite.Database, table: string): (cells: Cells) => boolean {
  const columns = from
    .prepare('select name from pragma_table_info(?) order by cid')
    .pluck()
    .all(table)
    .map(String);
  const names = columns.map(quoted).join(', ');
  const insert = into.prepare(
    `insert or ignore into ${quoted(table)} (${names}) values (${columns.map(() => '?').join(', ')})`,
  );
  return (cells) => {
    try {
      insert.run(...cells);
      return true;
    } catch (fault) {
      // A row of a bad page that was not noticed as one: of the wrong type, or without what it must have.
      if (fault instanceof Error && 'code' in fault && String(fault.code).startsWith('SQLITE_CONSTRAINT'))
        return false;
      throw fault;
    }
  };
}

function fillFrom(copy: Sqlite.Database, into: Sqlite.Database, table: string): void {
  const removed = new Set(
    into.prepare("select rowId from audit_changes where tableName = ? and op = 'delete'").pluck().all(table),
  );
  const put = inserting(copy, into, table);
  const { columns } = readAround(copy, table, () => undefined);
  const at = columns.indexOf('id');
  readAround(copy, table, (cells) => {
    if (at === -1 || !removed.has(cells[at])) put(cells);
  });
}

/** Answers, for each table, how many of its rows hung on one that is missing. */
function letGoOfLoose(into: Sqlite.Database, tables: readonly string[]): ReadonlyMap<string, number> {
  const hung = new Map<string, number>();
  const references = tables.flatMap((table) => referencesOf(into, table));
  for (let changed = 1; changed > 0; ) {
    changed = 0;
    for (const { table, loose, column, optional } of references) {
      const sql = optional
        ? `update ${quoted(table)} set ${quoted(column)} = null where ${loose}`
        : `delete from ${quoted(table)} where ${loose}`;
      const { changes } = into.prepare(sql).run();
      if (!optional && changes > 0) hung.set(table, (hung.get(table) ?? 0) + changes);
      changed += changes;
    }
  }
  return hung;
}

function referencesOf(into: Sqlite.Database, table: string) {
  const optional = new Map(
    into
      .prepare('select name, "notnull" from pragma_table_info(?)')
      .raw()
      .all(table)
      .map((row) => {
        const [name, needed] = row as [string, number];
        return [name, needed === 0] as const;
      }),
  );
  return into
    .prepare('select "from", "table", "to" from pragma_foreign_key_list(?)')
    .raw()
    .all(table)
    .map((row) => {
      const [column, parent, key] = row as [string, string, string | null];
      const loose = `${quoted(column)} is not null and ${quoted(column)} not in (select ${quoted(key ?? 'id')} from ${quoted(parent)})`;
      return { table, column, loose, optional: optional.get(column) === true };
    });
}

/** Where the table itself cannot say how many there were, the trail does: what it put in less what it took out. */
function lostOf(
  into: Sqlite.Database,
  table: string,
  { lost, saved, hung }: { readonly lost: number | null; readonly saved: number; readonly hung: number },
): number | null {
  if (lost === 0) return hung;
  const byTrail = into
    .prepare(
      "select sum(case op when 'insert' then 1 when 'delete' then -1 else 0 end) from audit_changes where tableName = ?",
    )
    .pluck()
    .get(table);
  const should = typeof byTrail === 'number' ? byTrail : null;
  if (should !== null && should >= saved) return should - saved;
  return lost === null ? null : lost + hung;
}
