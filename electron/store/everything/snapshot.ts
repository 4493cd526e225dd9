import { Kysely, SqliteDialect, sql } from 'kysely';
import type { TrailHead } from '../../../shared/domain/audit/trail-link';
import { patience, type Store } from '../open-store';
import { openSqlite } from '../sqlite-only/open-sqlite';
import { readSchemaVersion } from '../sqlite-only/signature';
import { readShape, type StoredTable } from '../sqlite-only/store-shape';
import { ofTeam } from './of-team';
import { tablesOfEverything } from './tables-of-everything';

export type PlainRow = Readonly<Record<string, string | number | null>>;

/** One team's rows as they stood at one moment, whatever is written meanwhile. */
export interface Snapshot {
  /** The number of the store's newest migration. */
  readonly schema: number;
  readonly tables: readonly StoredTable[];
  readonly counts: Readonly<Record<string, number>>;
  /** The newest link of the team’s chain. */
  readonly head: TrailHead | null;
  /** A table's rows in the order in which they lie, as they are read. */
  rowsOf(table: StoredTable): AsyncIterable<PlainRow>;
  close(): Promise<void>;
}

/**
 * Reads a store over a connection of its own: what is read stands still (SQLite, Isolation: a reader of a write-ahead
 * log sees what was there when it began), and nobody who writes is kept waiting.
 */
export async function openSnapshot(
  { path, key }: Pick<Store, 'path' | 'key'>,
  teamId: string,
): Promise<Snapshot> {
  const sqlite = openSqlite(path, key, { readonly: true, fileMustExist: true, timeout: patience });
  const db = new Kysely<Record<string, PlainRow>>({ dialect: new SqliteDialect({ database: sqlite }) });
  const close = (): Promise<void> => db.destroy();
  try {
    sqlite.exec('begin');
    const schema = await readSchemaVersion(db);
    const tables = await readShape(db, tablesOfEverything);
    const counts: Record<string, number> = {};
    for (const table of tables) {
      const { many } = await db
        .selectFrom(table.name)
        .select(sql<number>`count(*)`.as('many'))
        .where(ofTeam(tables, table, teamId))
        .executeTakeFirstOrThrow();
      counts[table.name] = many;
    }
    const { rows: last } = await sql<TrailHead>`select position, hash from audit_links
      where "teamId" = ${teamId} order by position desc limit 1`.execute(db);
    const rowsOf = (table: StoredTable): AsyncIterable<PlainRow> =>
      db
        .selectFrom(table.name)
        .selectAll()
        .where(ofTeam(tables, table, teamId))
        .orderBy(table.ordered ? sql.join(table.key.map((column) => sql.ref(column))) : sql`rowid`)
        .stream();
    return { schema, tables, counts, head: last[0] ?? null, rowsOf, close };
  } catch (fault) {
    await close();
    throw fault;
  }
}
