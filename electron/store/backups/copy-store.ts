import { closeSync, fsyncSync, openSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import type Sqlite from 'better-sqlite3-multiple-ciphers';
import type { Holds } from '../../../shared/domain/backups/backup';
import { patience } from '../open-store';
import { openSqlite, type StoreKey } from '../sqlite-only/open-sqlite';
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

/** Brings a file, or the names in a folder, to the disk. Windows has no such thing for folders and needs none. */
export function bringToDisk(path: string, kind: 'file' | 'folder'): void {
  if (kind === 'folder' && process.platform === 'win32') return;
  const handle = openSync(path, kind === 'folder' ? 'r' : 'r+');
  try {
    fsyncSync(handle);
  } finally {
    closeSync(handle);
  }
}

/**
 * Writes what a store holds at this moment into a new file under the same key, while others go on writing: it reads
 * one moment of the store and waits for nobody (https://www.sqlite.org/lang_vacuum.html#vacuuminto). Then the copy is
 * opened, checked page by page and counted; null where it is not the same as its source, and to be thrown away.
 * Faults as SQLite does.
 */
export function copyStore(from: string, to: string, key: StoreKey): Copied | null {
  const source = openSqlite(from, key, { readonly: true, fileMustExist: true, timeout: patience });
  try {
    const before = changesSeen(source);
    const counted = contentsOf(source);
    source.prepare('vacuum into ?').run(to);
    bringToDisk(to, 'file');
    bringToDisk(dirname(to), 'folder');
    // Whoever wrote meanwhile wrote either before or after the moment that was copied: then only the trail is compared.
    const untouched = changesSeen(source) === before;
    const head = untouched ? null : newestEntry(source);
    const isRight = (copy: StoreContents): boolean =>
      untouched ? isSameContents(copy, counted) : isBetween(copy.head, counted.head, head);
    // What cannot be read here is the copy, and not its source.
    return readOr(() => checkCopy(to, key, isRight));
  } finally {
    source.close();
  }
}

function changesSeen(sqlite: Sqlite.Database): number {
  return Number(sqlite.pragma('data_version', { simple: true }));
}

const isBetween = (head: string | null, before: string | null, after: string | null): boolean =>
  (head ?? '') >= (before ?? '') && (head ?? '') <= (after ?? '');

/** Opens a copy and reads every page of it; null where one is damaged, or it is not what it should be. */
export function checkCopy(
  path: string,
  key: StoreKey,
  isRight: (contents: StoreContents) => boolean = () => true,
): Copied | null {
  const copy = openSqlite(path, key, { readonly: true, fileMustExist: true, timeout: patience });
  try {
    if (copy.pragma('quick_check(1)', { simple: true }) !== 'ok') return null;
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
