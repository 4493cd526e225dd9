import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type DeviceMemory, keepMemory, readMemory } from '../../../electron/services/device/memory';
import { newFolder } from './team-folder';

const kept: DeviceMemory = {
  openFile: 'team.sqlite',
  actingMembers: { team: 'grace' },
  appearance: { theme: 'dark', textScale: 150 },
  mayBeShared: true,
  lockAfter: 15,
  window: { x: 10, y: 20, width: 1200, height: 800, maximized: false },
};

test('what is kept is read again', () => {
  const folder = newFolder();
  keepMemory(folder, kept);
  expect(readMemory(folder)).toEqual(kept);
  expect(existsSync(join(folder, 'device.json.new'))).toBe(false);
});

test('a power cut in the middle of keeping leaves the old memory whole', () => {
  const folder = newFolder();
  keepMemory(folder, kept);
  writeFileSync(join(folder, 'device.json.new'), '{"openFile":"tea');
  expect(readMemory(folder)).toEqual(kept);
  keepMemory(folder, { ...kept, openFile: null });
  expect(readMemory(folder).openFile).toBeNull();
});

test.each(['', '{', '[]', '{"openFile":"../../etc/passwd"}', '{"openFile":null}'])(
  'a memory that reads %j is begun anew',
  (text) => {
    const folder = newFolder();
    writeFileSync(join(folder, 'device.json'), text);
    expect(readMemory(folder)).toMatchObject({ openFile: null, actingMembers: {}, window: null });
  },
);

test('a memory from before windows had places is still read', () => {
  const folder = newFolder();
  const { window: _none, ...older } = kept;
  writeFileSync(join(folder, 'device.json'), JSON.stringify(older));
  expect(readMemory(folder)).toEqual({ ...kept, window: null });
});

test('nothing that anybody wrote is in it: ids, a theme and a place', () => {
  const folder = newFolder();
  keepMemory(folder, kept);
  const memory: unknown = JSON.parse(readFileSync(join(folder, 'device.json'), 'utf8'));
  expect(Object.keys(memory as object).sort()).toEqual([
    'actingMembers',
    'appearance',
    'lockAfter',
    'mayBeShared',
    'openFile',
    'window',
  ]);
});
