import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { logToSave, openLog, sayFault } from '../../../electron/services/device/log';
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

test('a log that grows long while the program runs is begun anew too, and no line is endless', () => {
  const folder = newFolder();
  const path = join(folder, 'golden-thread.log');
  const [main, thread] = [openLog(folder), openLog(folder)];
  for (let line = 0; line < 400; line += 1) (line % 2 === 0 ? main : thread)('x'.repeat(100_000));
  expect(statSync(path).size).toBeLessThan(1_100_000);
  expect(statSync(`${path}.old`).size).toBeLessThan(1_100_000);
  expect(
    readFileSync(path, 'utf8')
      .split('\n')
      .every((line) => line.length < 9000),
  ).toBe(true);
});

test('what looks like a place in what was said is not taken for one, and a folder’s name is left out', () => {
  const fault = new Error('Dorothy Hale\n    at Dorothy Hale (14 Marsh Lane:1:1)\n    at Hale:1:1');
  const said = sayFault(fault);
  expect(said).toMatch(/^Error\n {4}at .*log\.test\.ts:\d+:\d+/);
  expect(said).not.toMatch(/Hale|Marsh|tests\/services/);
  fault.name = 'Dorothy Hale';
  expect(sayFault(Object.assign(fault, { code: 'Dorothy Hale' }))).toMatch(/^Error\n/);
  // A message that was put in after the stack was written: which lines were said cannot be told any more.
  fault.message = 'Other words';
  expect(sayFault(fault)).toBe('Error');
});

test('both logs are saved as one, oldest first; a log that never was says so', () => {
  const folder = newFolder();
  expect(logToSave(folder).content.text).toMatch(/^Nothing has gone wrong/);
  writeFileSync(join(folder, 'golden-thread.log.old'), 'one\n');
  openLog(folder)('two');
  expect(logToSave(folder).content.text).toMatch(/^one\n\S+Z two\n$/);
});
