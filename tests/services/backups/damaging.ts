import { createHash } from 'node:crypto';
import { readFileSync, writeFileSync } from 'node:fs';
import { openSqlite, type StoreKey } from '../../../electron/store/sqlite-only/open-sqlite';

const pageLength = 4096;

/** A small generator whose numbers are the same for the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

/** The leaf pages of a table, counted from 1, in order. */
export function leavesOf(path: string, key: StoreKey, table: string): readonly number[] {
  const sqlite = openSqlite(path, key, { readonly: true });
  try {
    return sqlite
      .prepare("select pageno from dbstat where name = ? and pagetype = 'leaf' order by path")
      .pluck()
      .all(table)
      .map(Number);
  } finally {
    sqlite.close();
  }
}

/** Overwrites pages, as a drive that wears out does. */
export function spoilPages(path: string, pages: readonly number[]): void {
  const bytes = readFileSync(path);
  for (const page of pages) bytes.fill(0xa5, (page - 1) * pageLength, page * pageLength);
  writeFileSync(path, bytes);
}

export const hashOf = (bytes: Uint8Array): string => createHash('sha256').update(bytes).digest('hex');

/** Changes some bytes, cuts the file short, or empties or repeats a page of it; `where` is how far in, at most. */
export function spoil(bytes: Buffer, random: () => number, within: number): Buffer {
  const spoilt = Buffer.from(bytes);
  const at = Math.floor(random() * Math.min(within, spoilt.length));
  const page = Math.floor(at / pageLength) * pageLength;
  switch (Math.floor(random() * 5)) {
    case 0:
      return spoilt.subarray(0, at);
    case 1:
      return spoilt.fill(0, page, page + pageLength);
    case 2:
      spoilt.copy(spoilt, page, 0, pageLength);
      return spoilt;
    case 3:
      for (let i = 0; i < 32; i += 1) spoilt[(at + i * 61) % spoilt.length] = Math.floor(random() * 256);
      return spoilt;
    default:
      spoilt[at] = (spoilt[at] ?? 0) ^ (1 << Math.floor(random() * 8));
      return spoilt;
  }
}
