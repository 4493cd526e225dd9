import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openLog, sayFault } from '../../../electron/services/device/log';
import { newFolder } from './team-folder';

test('a fault is said by its kind, its code and its place, never by its message', () => {
  const fault = Object.assign(new TypeError('Dorothy Hale is not iterable'), { code: 'SQLITE_BUSY' });
  const said = sayFault(fault);
  expect(said).toMatch(/^TypeError SQLITE_BUSY\n\s+at .*log\.test/);
  expect(said).not.toContain('Dorothy');
  expect(sayFault('Dorothy Hale')).toBe('string');
});

test('each line stands under its moment', () => {
  const folder = newFolder();
  const log = openLog(folder);
  log('one');
  log('two');
  expect(readFileSync(join(folder, 'golden-thread.log'), 'utf8')).toMatch(/^\S+Z one\n\S+Z two\n$/);
});

test('a log that grew long is begun anew, and the one before it kept', () => {
  const folder = newFolder();
  const path = join(folder, 'golden-thread.log');
  writeFileSync(path, 'x'.repeat(2_000_000));
  openLog(folder)('one');
  expect(statSync(path).size).toBeLessThan(100);
  expect(existsSync(`${path}.old`)).toBe(true);
});
