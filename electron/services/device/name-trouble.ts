import { existsSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { StoreTrouble } from '../../../shared/domain/device/store-trouble';

type Kind = StoreTrouble['kind'];

/** Bytes that must be free: a huddle writes far less, and SQLite needs some to keep its promises. */
const leastFree = 1024 * 1024;

export function isDiskFull(folder: string): boolean {
  const { bavail, bsize } = statfsSync(folder);
  return bavail * bsize < leastFree;
}

/** By how a code of SQLite's or the file system's begins; what is not here is a fault of the program. */
const kinds: readonly (readonly [begins: string, kind: Kind])[] = [
  ['SQLITE_READONLY_DBMOVED', 'folder-missing'],
  ['SQLITE_READONLY', 'folder-read-only'],
  ['SQLITE_PERM', 'folder-read-only'],
  ['SQLITE_CANTOPEN', 'folder-read-only'],
  ['SQLITE_FULL', 'disk-full'],
  ['SQLITE_BUSY', 'locked'],
  ['SQLITE_CORRUPT', 'damaged'],
  ['SQLITE_IOERR_READ', 'damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  ['SQLITE_IOERR_CORRUPTFS', 'damaged'],
  ['SQLITE_IOERR_DATA', 'damaged'],
  // Whatever else SQLite could not do with its files has to do with keeping: what is in them is as it was.
  ['SQLITE_IOERR', 'write-failed'],
  ['SQLITE_NOTADB', 'not-a-database'],
  ['ENOENT', 'folder-missing'],
  ['ENOTDIR', 'folder-missing'],
  ['EISDIR', 'not-a-database'],
  ['EROFS', 'folder-read-only'],
  ['EACCES', 'folder-read-only'],
  ['EPERM', 'folder-read-only'],
  ['ENOSPC', 'disk-full'],
  ['EDQUOT', 'disk-full'],
  ['EBUSY', 'locked'],
  ['EIO', 'damaged'],
];

function codeOf(fault: unknown): string {
  return fault instanceof Error && 'code' in fault ? String(fault.code) : '';
}

function kindOf(code: string): Kind | undefined {
  return kinds.find(([begins]) => code.startsWith(begins))?.[1];
}

/**
 * Turns what SQLite or the file system said into what a person is told; null for a fault of the program's own.
 * Whatever was being written was rolled back, so the file stands as it was.
 */
export function nameTrouble(fault: unknown, path: string): StoreTrouble | null {
  const code = codeOf(fault);
  const kind = kindOf(code);
  return kind === undefined ? null : { kind: lookCloser(kind, code, path), path, neededVersion: null };
}

/** SQLite says the same of a folder that is gone, a disk that is full and one that fails. */
function lookCloser(kind: Kind, code: string, path: string): Kind {
  if (!code.startsWith('SQLITE_CANTOPEN') && !code.startsWith('SQLITE_IOERR')) return kind;
  const folder = dirname(path);
  if (!existsSync(folder)) return 'folder-missing';
  if (isDiskFull(folder)) return 'disk-full';
  return kind === 'write-failed' ? (whyNotWritten(folder) ?? kind) : kind;
}

/** SQLite says only that it could not; the file system says why when it is asked to keep something itself. */
function whyNotWritten(folder: string): Kind | null {
  const trial = join(folder, 'trial.new');
  try {
    writeFileSync(trial, Buffer.alloc(4096), { flush: true });
    return null;
  } catch (fault) {
    return kindOf(codeOf(fault)) ?? null;
  } finally {
    rmSync(trial, { force: true });
  }
}
