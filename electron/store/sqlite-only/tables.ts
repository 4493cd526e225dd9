import { type CreateTableBuilder, type Kysely, sql } from 'kysely';

/*
 * Everything that only SQLite can do stands in this folder, behind a named function, so that the rest of the
 * store stays portable to Kysely's PostgreSQL dialect (design 2).
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

/** A STRICT table that lies in the order of its key, which is kept once and not beside it. */
export async function createOrderedTable(
  db: Kysely<unknown>,
  name: string,
  build: (table: CreateTableBuilder<string, string>) => CreateTableBuilder<string, string>,
): Promise<void> {
  const begun: CreateTableBuilder<string, string> = db.schema.createTable(name);
  await build(begun).modifyEnd(sql`strict, without rowid`).execute();
}

/** The store itself refuses to change or remove a row, `old`, for which `when` holds, whatever the program asks. */
export async function forbidChange(db: Kysely<unknown>, table: string, when: string): Promise<void> {
  for (const op of ['update', 'delete']) {
    await sql
      .raw(
        `create trigger "${table}_no_${op}" before ${op} on "${table}" when ${when} begin select raise(abort, '${table} is kept for good'); end`,
      )
      .execute(db);
  }
}

/** A table that is only ever added to. */
export async function append(db: Kysely<unknown>, table: string): Promise<void> {
  await forbidChange(db, table, 'old.rowid is not null');
}
