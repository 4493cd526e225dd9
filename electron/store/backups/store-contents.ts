import type Sqlite from 'better-sqlite3-multiple-ciphers';
import type { Holds } from '../../../shared/domain/backups/backup';

/** How many rows each table holds, and the newest entry of the trail: what a copy and its source must have the same of. */
export interface StoreContents {
  readonly head: string | null;
  readonly rows: ReadonlyMap<string, number>;
}

function one(sqlite: Sqlite.Database, sql: string): unknown {
  return sqlite.prepare(sql).pluck().get();
}

const textOr = (value: unknown): string | null => (typeof value === 'string' ? value : null);
const quoted = (name: string): string => `"${name.replaceAll('"', '""')}"`;

/** Every table of rows, by name; what the search keeps for itself is made anew wherever it is missing. */
export function tableNames(sqlite: Sqlite.Database): readonly string[] {
  return sqlite
    .prepare(
      "select name from sqlite_schema where type = 'table' and name not like 'sqlite_%' and name not like 'search_%' order by name",
    )
    .pluck()
    .all()
    .map(String);
}

/** Faults as SQLite does where a page of it cannot be read. */
export function contentsOf(sqlite: Sqlite.Database): StoreContents {
  const rows = tableNames(sqlite).map(
    (table) => [table, Number(one(sqlite, `select count(*) from ${quoted(table)}`))] as const,
  );
  return { head: newestEntry(sqlite), rows: new Map(rows) };
}

export function isSameContents(one: StoreContents, other: StoreContents): boolean {
  if (one.head !== other.head || one.rows.size !== other.rows.size) return false;
  return [...one.rows].every(([table, count]) => other.rows.get(table) === count);
}

/** The newest entry of the trail; its ids are in the order of time. */
export function newestEntry(sqlite: Sqlite.Database): string | null {
  return textOr(one(sqlite, 'select max(id) from audit_entries'));
}

/** When the first thing after an entry was written; null where nothing was. */
export function firstAfter(sqlite: Sqlite.Database, entryId: string | null): string | null {
  return textOr(
    sqlite
      .prepare('select "at" from audit_entries where id > ? order by id limit 1')
      .pluck()
      .get(entryId ?? ''),
  );
}

/** What is in a store, of whichever version since the first. */
export function holdsOf(sqlite: Sqlite.Database): Holds {
  return {
    people: Number(
      one(sqlite, 'select count(*) from people where "closedOn" is null and "removedAt" is null'),
    ),
    openPlans: Number(one(sqlite, 'select count(*) from c2_plans where "endedOn" is null')),
    lastHuddleOn: textOr(one(sqlite, 'select max("on") from huddles where "closedAt" is not null')),
    lastChangeAt: textOr(one(sqlite, 'select max("at") from audit_entries')),
  };
}

/** Whose store it is: an id and no name; null where there is no team in it. */
export function teamOf(sqlite: Sqlite.Database): string | null {
  return textOr(one(sqlite, 'select id from teams order by id limit 1'));
}

export function schemaOf(sqlite: Sqlite.Database): number {
  return Number(sqlite.pragma('user_version', { simple: true }));
}
