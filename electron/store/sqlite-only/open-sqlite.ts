import { createHmac } from 'node:crypto';
import Sqlite from 'better-sqlite3-multiple-ciphers';

/** The 32 bytes that a store is encrypted with; null for one that is not (the sample team, and one in memory). */
export type StoreKey = Uint8Array | null;

/** Every page is encrypted and signed by itself: ChaCha20 with Poly1305 (RFC 8439), SQLite3MC's own default. */
const cipher = 'chacha20';

/** How many bytes a file begins with that say which key it is of. */
export const markLength = 16;

/**
 * What an encrypted file begins with, in plain view: tells its own key from another's without saying anything of
 * it. SQLite3MC keeps a salt there, which a key that is random itself has no use for.
 */
export function markOf(key: Uint8Array): Buffer {
  return createHmac('sha256', key).update('golden-thread store mark').digest().subarray(0, markLength);
}

/** A key as SQLite3MC takes one that need not be derived from a passphrase: it and the mark, in hexadecimal. */
function asRaw(key: Uint8Array): string {
  return `raw:${Buffer.from(key).toString('hex')}${markOf(key).toString('hex')}`;
}

/**
 * Opens a file. Nothing that SQLite puts aside while it works goes to the disk: its temporary files are not
 * encrypted by anybody.
 */
export function openSqlite(path: string, key: StoreKey, options: Sqlite.Options = {}): Sqlite.Database {
  const sqlite = new Sqlite(path, options);
  try {
    sqlite.pragma(`cipher = '${cipher}'`);
    if (key !== null) sqlite.key(Buffer.from(asRaw(key)));
    sqlite.pragma('temp_store = MEMORY');
    return sqlite;
  } catch (fault) {
    sqlite.close();
    throw fault;
  }
}

/** Encrypts a file that is not, where it lies; nobody else may have it open. What it was is not left in it. */
export function encryptInPlace(path: string, key: Uint8Array): void {
  const sqlite = openSqlite(path, null, { fileMustExist: true });
  try {
    // Out of its log, which cannot be encrypted in place; what it was before must not go into a journal either.
    sqlite.pragma('journal_mode = DELETE');
    sqlite.pragma('journal_mode = MEMORY');
    sqlite.rekey(Buffer.from(asRaw(key)));
  } finally {
    sqlite.close();
  }
}

/** The words by which SQL attaches a file with its key: empty for one that is not encrypted. */
export function keyForAttach(key: StoreKey): string {
  return key === null ? '' : asRaw(key);
}
