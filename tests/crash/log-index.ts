import { existsSync, readFileSync } from 'node:fs';

/** How far SQLite had come with its write-ahead log. */
export interface LogIndex {
  /** The last frame of the last commit. */
  readonly frames: number;
  /** The salt of its frames: another one means that the log was begun anew. */
  readonly salt: string;
  /** The last frame that was to be brought into the store when that was done last. */
  readonly broughtIn: number;
}

/**
 * Reads the index that SQLite keeps beside a log (https://www.sqlite.org/walformat.html#the_wal_index_header: mxFrame
 * stands at byte 16, the salts at 32, nBackfillAttempted at 128). A killed process leaves it as it was.
 */
export function readLogIndex(path: string): LogIndex {
  if (!existsSync(`${path}-shm`)) return { frames: 0, salt: '', broughtIn: 0 };
  const index = readFileSync(`${path}-shm`).subarray(0, 136);
  const machine = new Uint32Array(new Uint8Array(index).buffer);
  return { frames: machine[4] ?? 0, salt: index.toString('hex', 32, 40), broughtIn: machine[32] ?? 0 };
}
