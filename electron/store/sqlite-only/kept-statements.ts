import type Sqlite from 'better-sqlite3-multiple-ciphers';
import type { SqliteDatabase, SqliteStatement } from 'kysely';

const most = 400;

/**
 * A database as Kysely drives it, with its prepared statements kept: the driver asks for the same few hundred
 * texts again and again, and preparing one costs more than running it. The least used are let go.
 */
export function withKeptStatements(database: Sqlite.Database): SqliteDatabase {
  const kept = new Map<string, SqliteStatement>();

  function prepare(text: string): SqliteStatement {
    const known = kept.get(text);
    const statement = known ?? database.prepare<readonly unknown[]>(text);
    // A map keeps the order in which keys were put in: the first is the least used.
    if (known !== undefined) kept.delete(text);
    else if (kept.size >= most) kept.delete(kept.keys().next().value ?? '');
    kept.set(text, statement);
    return statement;
  }

  return {
    prepare: (text) => (text === 'rollback' ? rollback(database) : prepare(text)),
    close: () => void database.close(),
  };
}

/**
 * SQLite itself rolls back when the disk is full or fails; rolling back once more would then be an error that
 * hides the first one.
 */
function rollback(database: Sqlite.Database): SqliteStatement {
  const nothing = { changes: 0, lastInsertRowid: 0 };
  const run = () => (database.inTransaction ? database.prepare('rollback').run() : nothing);
  return { reader: false, run, all: () => [], iterate: () => [][Symbol.iterator]() };
}
