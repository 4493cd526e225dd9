import Sqlite from 'better-sqlite3';
import { Kysely, SqliteDialect } from 'kysely';
import { migrate } from './migrate';
import type { Database } from './tables/database';

/** One team's file (or, in tests, a store in memory), open. */
export interface Store {
  readonly path: string;
  readonly db: Kysely<Database>;
  close(): Promise<void>;
}

/**
 * Opens a store and brings it up to date. FULL makes every answered write outlive a power cut, not only a crash.
 * Faults are SQLite's own; `electron/services/device` turns them into what a person is told.
 */
export async function openStore(path: string): Promise<Store> {
  const sqlite = new Sqlite(path);
  sqlite.pragma('journal_mode = WAL');
  sqlite.pragma('synchronous = FULL');
  sqlite.pragma('foreign_keys = ON');
  sqlite.pragma('busy_timeout = 2000');
  const dialect = new SqliteDialect({ database: sqlite });
  // Migrations know no table types: they are frozen in the shapes of their own day.
  await migrate(new Kysely<unknown>({ dialect }));
  const db = new Kysely<Database>({ dialect });
  return { path, db, close: () => db.destroy() };
}
