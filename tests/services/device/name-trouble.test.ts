import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nameTrouble } from '../../../electron/services/device/name-trouble';
import { newFolder } from './team-folder';

function fault(code: string): Error {
  return Object.assign(new Error(code), { code });
}

test.each([
  ['SQLITE_IOERR_WRITE', 'write-failed'],
  ['SQLITE_IOERR_FSYNC', 'write-failed'],
  ['SQLITE_IOERR_TRUNCATE', 'write-failed'],
  ['SQLITE_IOERR_READ', 'damaged'],
  ['SQLITE_IOERR_SHORT_READ', 'damaged'],
  ['SQLITE_CORRUPT_VTAB', 'damaged'],
])('%s on a disk that is well is told as %s, and nothing is left beside the file', (code, kind) => {
  const folder = newFolder();
  const path = join(folder, 'team.sqlite');
  expect(nameTrouble(fault(code), path)).toEqual({ kind, path, neededVersion: null });
  expect(readdirSync(folder)).toEqual([]);
});

test('a write that failed in a folder that is gone is told as the folder’s trouble', () => {
  const path = join(newFolder(), 'unplugged', 'team.sqlite');
  expect(nameTrouble(fault('SQLITE_IOERR_WRITE'), path)?.kind).toBe('folder-missing');
});

test('a fault of the program’s own is no trouble of the file', () => {
  expect(nameTrouble(new Error('undefined is not a function'), '/somewhere/team.sqlite')).toBeNull();
});
