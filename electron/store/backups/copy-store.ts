import { copyFileSync, existsSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type Sqlite from 'better-sqlite3-multiple-ciphers';
import type { Holds } from '../../../shared/domain/backups/backup';
import { patience } from '../open-store';
import { openSqlite, type StoreKey } from '../sqlite-only/open-sqlite';
import { bringToDisk } from '../to-disk';
import { readOr } from './read-around';
import {
  contentsOf,
  holdsOf,
  isSameContents,
  newestEntry,
  type StoreContents,
  schemaOf,
  teamOf,
} from './store-contents';

export interface Copied {
  readonly bytes: number;
  readonly schema: number;
  readonly head: string | null;
  readonly teamId: string | null;
  readonly holds: Holds;
}

/**
 * Copies a store as it is at this moment, under the same key, while others go on writing. A reader that stands still
 * keeps SQLite from writing anything into the file that is not in its log too, and from beginning that log anew
 * (https://www.sqlite.org/wal.html#checkpointing): so the file and then its log, byte by byte, are one moment of it.
 * Then the copy is opened, its log brought in, every table of it checked, and counted; null where it is not the same as
 * its source, and to be thrown away. Faults as SQLite does where it is the source that cannot be read.
 */
export function copyStore(from: string, to: string, key: StoreKey): Copied | null {
  const source = openSqlite(from, key, { readonly: true, fileMustExist: true, timeout: patience });
  try {
    const counted = standStill(source, () => {
      const contents = contentsOf(source);
      for (const end of ['', '-wal'])
        if (existsSync(`${from}${end}`)) copyFileSync(`${from}${end}`, `${to}${end}`);
      return contents;
    });
    // What was just being written may be in the log already, and is then in the copy too: it is later, and whole.
    const isRight = (copy: StoreContents): boolean =>
      isSameContents(copy, counted) || isBetween(copy.head, counted.head, newestEntry(source));
    const copied = readOr(() => {
      bringLogIn(to, key);
      return checkCopy(to, key, isRight);
    });
    // A page that the copy has from its source is the source's to tell of.
    if (copied === null) checkSound(source);
    return copied;
  } finally {
    source.close();
  }
}

/** Reads, and goes on reading the same moment until the work is done. */
function standStill<Value>(source: Sqlite.Database, work: () => Value): Value {
  source.exec('begin');
  try {
    return work();
  } finally {
    source.exec('commit');
  }
}

function bringLogIn(path: string, key: StoreKey): void {
  const copy = openSqlite(path, key, { fileMustExist: true });
  try {
    copy.pragma('journal_mode = DELETE');
  } finally {
    copy.close();
  }
  bringToDisk(path, 'file');
  bringToDisk(dirname(path), 'folder');
}

/** Faults as SQLite does where a page cannot be read, or a table does not hold together. */
function checkSound(sqlite: Sqlite.Database): void {
  const tables = sqlite
    .prepare("select name from sqlite_schema where type = 'table' and rootpage > 0")
    .pluck()
    .all();
  // Table by table: that the search still says what the rows say costs as much again, and it can be made anew.
  const unsound = tables.find((table) => sqlite.pragma(`quick_check("${table}")`, { simple: true }) !== 'ok');
  if (unsound !== undefined)
    throw Object.assign(new Error('A table does not hold together.'), { code: 'SQLITE_CORRUPT' });
}

const isBetween = (head: string | null, before: string | null, after: string | null): boolean =>
  (head ?? '') >= (before ?? '') && (head ?? '') <= (after ?? '');

/** Opens a copy and reads every table of it; null where it is not what it should be. Faults as SQLite does where one is damaged. */
export function checkCopy(
  path: string,
  key: StoreKey,
  isRight: (contents: StoreContents) => boolean = () => true,
): Copied | null {
  const copy = openSqlite(path, key, { readonly: true, fileMustExist: true, timeout: patience });
  try {
    checkSound(copy);
    const contents = contentsOf(copy);
    if (!isRight(contents)) return null;
    return {
      bytes: statSync(path).size,
      schema: schemaOf(copy),
      head: contents.head,
      teamId: teamOf(copy),
      holds: holdsOf(copy),
    };
  } finally {
    copy.close();
  }
}
