import { Kysely, SqliteDialect } from 'kysely';
import { migrate } from './migrate';
import { latestVersion } from './migrations';
import { withKeptStatements } from './sqlite-only/kept-statements';
import { openSqlite, type StoreKey } from './sqlite-only/open-sqlite';
import { SettledDialect } from './sqlite-only/settled-plans';
import type { Database } from './tables/database';

/** One team's file (or, in tests, a store in memory), open. */
export interface Store {
  readonly path: string;
  /** What else reads this file needs it too. */
  readonly key: StoreKey;
  readonly db: Kysely<Database>;
  close(): Promise<void>;
}

export interface HowToOpen {
  /** The running program's version, kept with every schema it brings. */
  readonly program?: string;
  /** A new store as it was at an older version, for rows of that version. */
  readonly upTo?: number;
  readonly key?: StoreKey;
}

/** How long to wait for another program that holds the file, in milliseconds. */
export const patience = 2000;

/**
 * Opens a store and brings it up to date. FULL makes every answered write outlive a power cut, not only a crash.
 * Faults are SQLite's own. A team's file is opened through `electron/services/device/open-team-file`, which first
 * looks whether it is one.
 */
export async function openStore(
  path: string,
  { program = '', upTo = latestVersion, key = null }: HowToOpen = {},
): Promise<Store> {
  const sqlite = openSqlite(path, key, { timeout: patience });
  try {
    // Takes the write lock and lets it go: another program that holds the file is noticed before anything is changed.
    sqlite.exec('begin immediate; rollback');
    sqlite.pragma('journal_mode = WAL');
    sqlite.pragma('synchronous = FULL');
    sqlite.pragma('foreign_keys = ON');
    // Pages are taken only as they are read; the measures of one team among many read strewn ones (decision 11).
    sqlite.pragma('cache_size = -65536');
    const changed = await migrate(new Kysely<unknown>({ dialect: new SqliteDialect({ database: sqlite }) }), {
      program,
      upTo,
    });
    // So that the file itself, and not only its log, says whose it is.
    if (changed) sqlite.pragma('wal_checkpoint(TRUNCATE)');
    // Counts a sample of what has no counts yet, so that the planner knows ten years from ten days.
    sqlite.pragma('optimize = 0x10002');
  } catch (fault) {
    sqlite.close();
    throw fault;
  }
  const db = new Kysely<Database>({ dialect: new SettledDialect({ database: withKeptStatements(sqlite) }) });
  const close = async (): Promise<void> => {
    sqlite.close();
  };
  return { path, key, db, close };
}
