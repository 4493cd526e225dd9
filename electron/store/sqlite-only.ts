import { type CreateTableBuilder, type Kysely, type QueryExecutorProvider, sql } from 'kysely';

/*
 * Everything that only SQLite can do stands here, behind a named function, so that the rest of the store
 * stays portable to Kysely's PostgreSQL dialect (design 2).
 */

/** Creates a STRICT table: SQLite then refuses a value of the wrong type instead of keeping it. */
export async function createStrictTable(
  db: Kysely<unknown>,
  name: string,
  build: (table: CreateTableBuilder<string, string>) => CreateTableBuilder<string, string>,
): Promise<void> {
  const begun: CreateTableBuilder<string, string> = db.schema.createTable(name);
  await build(begun).modifyEnd(sql`strict`).execute();
}

/** The store itself refuses to change or remove a row for which `when` holds, whatever the program asks. */
export async function forbidChange(db: Kysely<unknown>, table: string, when: string): Promise<void> {
  for (const op of ['update', 'delete']) {
    await sql
      .raw(
        `create trigger "${table}_no_${op}" before ${op} on "${table}" when old.${when} begin select raise(abort, '${table} is kept for good'); end`,
      )
      .execute(db);
  }
}

/** A table that is only ever added to. */
export async function append(db: Kysely<unknown>, table: string): Promise<void> {
  await forbidChange(db, table, 'rowid is not null');
}

/** Marks a file as a Golden Thread store ("GTh1"), so that another program's database is not taken for one. */
export const applicationId = 0x47546831;

async function pragma(db: Kysely<unknown>, name: string): Promise<number> {
  const { rows } = await sql.raw<Record<string, number>>(`pragma ${name}`).execute(db);
  return rows[0]?.[name] ?? 0;
}

/** The number of the newest migration this store has been through; 0 for a new file. */
export async function readSchemaVersion(db: Kysely<unknown>): Promise<number> {
  return pragma(db, 'user_version');
}

export async function writeSchemaVersion(db: Kysely<unknown>, version: number): Promise<void> {
  await sql.raw(`pragma user_version = ${version}`).execute(db);
  await sql.raw(`pragma application_id = ${applicationId}`).execute(db);
}

/** 0 for a file no program has signed. */
export async function readApplicationId(db: Kysely<unknown>): Promise<number> {
  return pragma(db, 'application_id');
}

/** What search finds a row by. `kind` and `rowId` name the row; the rest is what is read. */
export interface SearchEntry {
  readonly kind: string;
  readonly rowId: string;
  readonly teamId: string;
  readonly personId: string | null;
  readonly on: string | null;
  readonly title: string;
  readonly body: string;
}

/**
 * Two tables: the facts, found by their row, and the words, found by full text. Full text cannot be looked up
 * by a row's id without reading it whole, so the words' rowid is the facts' key.
 */
export async function createSearchIndex(db: Kysely<unknown>): Promise<void> {
  await sql`create table search_rows (
    key integer primary key, kind text not null, "rowId" text not null, "teamId" text not null,
    "personId" text, "on" text, unique (kind, "rowId")) strict`.execute(db);
  await sql`create virtual table search_words using fts5 (
    title, body, tokenize = 'unicode61 remove_diacritics 2', prefix = '1 2 3')`.execute(db);
}

export async function removeFromSearch(db: QueryExecutorProvider, kind: string, rowId: string): Promise<void> {
  const { rows } = await sql<{
    key: number;
  }>`delete from search_rows where kind = ${kind} and "rowId" = ${rowId} returning key`.execute(db);
  for (const row of rows) await sql`delete from search_words where rowid = ${row.key}`.execute(db);
}

export async function putIntoSearch(db: QueryExecutorProvider, entry: SearchEntry): Promise<void> {
  await removeFromSearch(db, entry.kind, entry.rowId);
  const { rows } = await sql<{ key: number }>`insert into search_rows (kind, "rowId", "teamId", "personId", "on")
    values (${entry.kind}, ${entry.rowId}, ${entry.teamId}, ${entry.personId}, ${entry.on}) returning key`.execute(db);
  const key = rows[0]?.key;
  await sql`insert into search_words (rowid, title, body) values (${key}, ${entry.title}, ${entry.body})`.execute(db);
}

export interface SearchMatch extends SearchEntry {
  /** The words around the match, the match itself between ⟦ and ⟧. */
  readonly excerpt: string;
}

/** Newest first among equally good; every word of `find` must begin a word of the row. */
export async function searchWords(db: QueryExecutorProvider, teamId: string, find: string, limit: number): Promise<readonly SearchMatch[]> {
  const match = find
    .split(/[^\p{L}\p{N}]+/u)
    .filter((part) => part !== '')
    .map((part) => `"${part}"*`)
    .join(' ');
  if (match === '') return [];
  const { rows } = await sql<SearchMatch>`select r.kind, r."rowId", r."teamId", r."personId", r."on", w.title, w.body,
      snippet(search_words, -1, '⟦', '⟧', '…', 14) as excerpt
    from search_words w join search_rows r on r.key = w.rowid
    where search_words match ${match} and r."teamId" = ${teamId}
    order by bm25(search_words, 8.0, 1.0), r."on" desc limit ${limit}`.execute(db);
  return rows;
}
