import {
  closeSync,
  copyFileSync,
  existsSync,
  fsyncSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
  writeSync,
} from 'node:fs';
import type { KeysRefusal } from '../../../shared/domain/keys/refusals';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { contentOf } from '../../store/sqlite-only/content';
import { encryptInPlace, openSqlite, type StoreKey } from '../../store/sqlite-only/open-sqlite';
import { fileEnds } from '../device/open-team-file';

const making = (path: string): string => `${path}.encrypting`;
const before = (path: string): string => `${path}.not-encrypted`;
const toRemove = (path: string): string => `${path}.to-remove`;

/** Overwrites a file before it is removed, so that its words are not left where it lay. An SSD may keep older copies of a block: the guide for administrators says so. */
function removeForGood(path: string): void {
  if (!existsSync(path)) return;
  const file = openSync(path, 'r+');
  try {
    const nothing = Buffer.alloc(1024 * 1024);
    for (let left = statSync(path).size; left > 0; left -= nothing.length)
      writeSync(file, nothing, 0, Math.min(left, nothing.length));
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
  rmSync(path);
}

function removeAllFor(path: string): void {
  for (const end of fileEnds) removeForGood(`${path}${end}`);
}

/** Brings what is in the log into the file, so that the file alone is the whole record. */
function settle(path: string): void {
  const sqlite = openSqlite(path, null, { fileMustExist: true });
  try {
    sqlite.pragma('wal_checkpoint(TRUNCATE)');
  } finally {
    sqlite.close();
  }
}

function isSame(plain: string, copy: string, key: StoreKey): boolean {
  return contentOf(plain, null) === contentOf(copy, key);
}

/**
 * Encrypts a record of an earlier version: a copy is encrypted, opened and compared row by row first; then it takes the
 * record's place, is compared once more, and only then the record as it was is overwritten and removed. Cut off anywhere,
 * `takeUpEncrypting` goes on from there.
 */
export function encryptRecord(path: string, key: Uint8Array): Outcome<null, KeysRefusal> {
  settle(path);
  for (const name of [making(path), toRemove(path)]) removeAllFor(name);
  copyFileSync(path, making(path));
  encryptInPlace(making(path), key);
  if (!isSame(path, making(path), key)) {
    removeAllFor(making(path));
    return refuse({ kind: 'copy-differs' });
  }
  renameSync(path, before(path));
  renameSync(making(path), path);
  return finishEncrypting(path, key);
}

/** The encrypted record is in its place: what it was made of goes, once they are the same. */
function finishEncrypting(path: string, key: StoreKey): Outcome<null, KeysRefusal> {
  if (!isSame(before(path), path, key)) {
    renameSync(path, making(path));
    renameSync(before(path), path);
    return refuse({ kind: 'copy-differs' });
  }
  // Under a name of its own: one that is half overwritten must never be compared with, or put back.
  renameSync(before(path), toRemove(path));
  removeAllFor(toRemove(path));
  return accept(null);
}

/**
 * Where the computer went off while a record was being encrypted. Before its keys are open: a record that had only been
 * moved aside is put back, and an unfinished copy goes. Answers whether what it was made of is still to be removed.
 */
export function takeUpEncrypting(path: string): boolean {
  if (existsSync(before(path)) && !existsSync(path)) renameSync(before(path), path);
  removeAllFor(making(path));
  removeAllFor(toRemove(path));
  return existsSync(before(path));
}

/** With its keys open: ends what `takeUpEncrypting` found unfinished. */
export function endEncrypting(path: string, key: StoreKey): Outcome<null, KeysRefusal> {
  return existsSync(before(path)) ? finishEncrypting(path, key) : accept(null);
}
