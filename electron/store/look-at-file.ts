import { closeSync, existsSync, openSync, readSync, statSync } from 'node:fs';
import type Sqlite from 'better-sqlite3-multiple-ciphers';
import { latestVersion } from './migrations';
import { patience } from './open-store';
import { markLength, markOf, openSqlite, type StoreKey } from './sqlite-only/open-sqlite';
import { applicationId } from './sqlite-only/signature';

/** What a file is, before anything is done with it. */
export type Look =
  | { readonly kind: 'missing' }
  | { readonly kind: 'empty' }
  | { readonly kind: 'ours' }
  | { readonly kind: 'damaged' }
  | { readonly kind: 'not-a-database' }
  /** Encrypted with another key than the one that is at hand, or its beginning is damaged. */
  | { readonly kind: 'other-key' }
  /** A store of ours that is to be encrypted, and is not yet. */
  | { readonly kind: 'not-encrypted' }
  | { readonly kind: 'newer-version'; readonly neededVersion: string | null };

/** Bytes up to which a file is always checked whole: about 20 ms, which a start does not feel. */
const alwaysChecked = 8 * 1024 * 1024;

/**
 * Looks at a file without changing a byte of it; faults as the file system or SQLite do. It is checked whole only while
 * it is small, also after a crash, so that nobody waits longer for it then: SQLite brings the log in or leaves it out by
 * the sums it holds. Damage that is not found here is met when its page is read, and is told then.
 */
export function lookAtFile(path: string, key: StoreKey = null): Look {
  if (!existsSync(path)) return { kind: 'missing' };
  const { size } = statSync(path);
  if (size === 0) return { kind: 'empty' };
  const header = readHeader(path);
  if (header.every((byte) => byte === 0)) return { kind: 'damaged' };
  const wrong = key === null ? notPlain(header) : notEncryptedWith(header, key);
  if (wrong !== null) return wrong;

  const leftOpen = existsSync(`${path}-wal`) && statSync(`${path}-wal`).size > 0;
  const sqlite = openToLook(path, key, leftOpen || header[18] !== logged);
  try {
    return lookInside(sqlite, size <= alwaysChecked);
  } catch (fault) {
    if (isDamage(fault, key)) return { kind: 'damaged' };
    throw fault;
  } finally {
    sqlite.close();
  }
}

/** https://www.sqlite.org/fileformat2.html#the_database_header */
const plainBeginning = 'SQLite format 3\0';

function notPlain(header: Buffer): Look | null {
  const signature = header.readUInt32BE(68);
  if (header.toString('latin1', 0, markLength) !== plainBeginning) return { kind: 'not-a-database' };
  return signature === applicationId || signature === 0 ? null : { kind: 'not-a-database' };
}

function notEncryptedWith(header: Buffer, key: Uint8Array): Look | null {
  if (header.toString('latin1', 0, markLength) === plainBeginning)
    return notPlain(header) ?? { kind: 'not-encrypted' };
  return header.subarray(0, markLength).equals(markOf(key)) ? null : { kind: 'other-key' };
}

/** A beginning that says it is of this key, and cannot be made out with it, has been changed. */
function isDamage(fault: unknown, key: StoreKey): boolean {
  const code = fault instanceof Error && 'code' in fault ? String(fault.code) : '';
  return code.startsWith('SQLITE_CORRUPT') || (key !== null && code === 'SQLITE_NOTADB');
}

/** What byte 18 of the header says of a file that is kept with a write-ahead log. */
const logged = 2;

/**
 * A connection that may only read leaves the log as it is, but cannot clear away the empty one it needs; one that
 * may write does that, and would bring what is in the log into the file.
 */
function openToLook(path: string, key: StoreKey, readonly: boolean): Sqlite.Database {
  const sqlite = openSqlite(path, key, { readonly, fileMustExist: true, timeout: patience });
  sqlite.pragma('query_only = on');
  return sqlite;
}

function readHeader(path: string): Buffer {
  const header = Buffer.alloc(100);
  const file = openSync(path, 'r');
  try {
    readSync(file, header);
    return header;
  } finally {
    closeSync(file);
  }
}

function lookInside(sqlite: Sqlite.Database, whole: boolean): Look {
  // Another program's file that nobody signed, unless there is nothing in it yet.
  if (sqlite.pragma('application_id', { simple: true }) !== applicationId) {
    const anything = sqlite.prepare('select 1 from sqlite_schema limit 1').get() !== undefined;
    return { kind: anything ? 'not-a-database' : 'empty' };
  }
  if (Number(sqlite.pragma('user_version', { simple: true })) > latestVersion) {
    return { kind: 'newer-version', neededVersion: readNeededVersion(sqlite) };
  }
  const sound = !whole || sqlite.pragma('quick_check(1)', { simple: true }) === 'ok';
  return { kind: sound ? 'ours' : 'damaged' };
}

/** Schemas after this program's own may be anything, so what cannot be read is not known. */
function readNeededVersion(sqlite: Sqlite.Database): string | null {
  const table = sqlite.prepare("select 1 from sqlite_schema where name = 'schema_versions'").get();
  if (table === undefined) return null;
  const row: unknown = sqlite.prepare('select program from schema_versions order by version desc').get();
  const program = typeof row === 'object' && row !== null && 'program' in row ? row.program : null;
  return typeof program === 'string' && program !== '' ? program : null;
}
