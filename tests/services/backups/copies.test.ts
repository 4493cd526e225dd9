import {
  copyFileSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import type { CallInput } from '../../../shared/contract';
import { newFolder, ownTeam, programOn } from './own-team';

test('while things change a copy is made every quarter of an hour, and none while nothing does', async () => {
  const team = await ownTeam();
  const { copies } = team.program;
  await copies.tick();
  expect((await team.done('backups.list', {})).copies).toEqual([]);
  team.wait(15);
  await copies.tick();
  const [copy] = (await team.done('backups.list', {})).copies;
  expect(copy).toMatchObject({
    where: 'here',
    reason: 'working',
    holds: { people: 1, openPlans: 0, lastHuddleOn: null },
  });
  team.wait(60);
  await copies.tick();
  expect((await team.done('backups.list', {})).copies).toHaveLength(1);
  await team.addPerson('Ken Hale');
  await copies.tick();
  expect((await team.done('backups.list', {})).copies.map(({ holds }) => holds.people)).toEqual([2, 1]);
});

test('a copy is a folder of its own with nothing half made beside it, and what stands in plain view names nobody', async () => {
  const team = await ownTeam(['Dorothy Hale', 'Maureen Bligh']);
  await team.done('backups.make', {});
  const [name = '', ...others] = readdirSync(join(team.folder, 'backups'));
  expect(others).toEqual([]);
  expect(readdirSync(join(team.folder, 'backups', name)).sort()).toEqual([
    'about.json',
    'team.sqlite',
    'team.sqlite.keys',
  ]);
  const about = readFileSync(join(team.folder, 'backups', name, 'about.json'), 'utf8');
  expect(JSON.parse(about)).toMatchObject({ reason: 'asked', holds: { people: 2 } });
  expect(about).not.toMatch(/Dorothy|Maureen|Grace|Riverside/);
});

test('the file of the keys goes with every copy', async () => {
  const team = await ownTeam();
  await team.done('backups.make', {});
  const [name = ''] = readdirSync(join(team.folder, 'backups'));
  expect(readFileSync(join(team.folder, 'backups', name, 'team.sqlite.keys'), 'utf8')).toBe(
    readFileSync(join(team.folder, 'team.sqlite.keys'), 'utf8'),
  );
});

test('at close a copy is made of what is in none, and only then', async () => {
  const team = await ownTeam();
  await team.program.stop();
  expect(readdirSync(join(team.folder, 'backups'))).toHaveLength(1);
  const again = programOn(team.folder);
  await again.program.start(false);
  await again.program.stop();
  expect(readdirSync(join(team.folder, 'backups'))).toHaveLength(1);
});

test('what was written and not copied before a crash is copied when its time has come', async () => {
  const team = await ownTeam();
  await team.done('backups.make', {});
  await team.addPerson('Ken Hale');
  const crashed = newFolder();
  for (const file of ['team.sqlite', 'team.sqlite-wal', 'team.sqlite.keys', 'device.json'])
    copyFileSync(join(team.folder, file), join(crashed, file));
  const again = programOn(crashed);
  await again.program.start(false);
  again.wait(600);
  await again.program.copies.tick();
  expect((await again.done('backups.list', {})).copies[0]?.holds.people).toBe(2);
  await again.program.stop();
});

test('no copies are made of the sample team', async () => {
  const team = programOn(newFolder());
  await team.program.start(true);
  expect(await team.call('backups.make', {})).toMatchObject({ refusal: { kind: 'no-copies-of-sample' } });
  expect(await team.done('backups.list', {})).toMatchObject({ ofOwnTeam: false, copies: [] });
  await team.program.stop();
  expect(existsSync(join(team.folder, 'backups'))).toBe(false);
});

test('what was being made when the computer went off is gone at the next start, and was never a copy', async () => {
  const team = await ownTeam();
  await team.done('backups.make', {});
  await team.program.stop();
  const half = join(team.folder, 'backups', '2026-03-18-093100-abcdef.making');
  mkdirSync(half);
  copyFileSync(team.path, join(half, 'team.sqlite'));
  const again = programOn(team.folder);
  await again.program.start(false);
  expect(existsSync(half)).toBe(false);
  expect((await again.done('backups.list', {})).copies).toHaveLength(1);
  await again.program.stop();
});

test('copies are thinned as they are made: of one day, three', async () => {
  const team = await ownTeam();
  for (let time = 0; time < 6; time += 1) {
    team.wait(20);
    await team.done('backups.make', {});
  }
  expect(readdirSync(join(team.folder, 'backups'))).toHaveLength(3);
});

test('a second place gets every copy, is told as away when it is, and is caught up once it is back', async () => {
  const second = join(newFolder(), 'stick');
  mkdirSync(second);
  const team = await ownTeam(['Dorothy Hale'], {
    choose: async () => ({ kind: 'chosen', path: second, name: 'stick' }),
  });
  const there = join(second, 'Golden Thread copies');
  expect(await team.done('backups.choose-second', {})).toBe(true);
  await team.done('backups.make', {});
  expect(readdirSync(there)).toEqual(readdirSync(join(team.folder, 'backups')));

  renameSync(second, `${second} in a drawer`);
  team.wait(60);
  await team.addPerson('Ken Hale');
  await team.done('backups.make', {});
  expect((await team.done('backups.list', {})).second?.awaySince).toBe('2026-03-18T10:32:00.000Z');
  expect(existsSync(second)).toBe(false);
  expect(await team.done('backups.standing', {})).toEqual([]);
  team.wait(60 * 24 * 7);
  expect(await team.done('backups.standing', {})).toEqual([{ kind: 'second-away', days: 7 }]);

  renameSync(`${second} in a drawer`, second);
  await team.program.copies.tick();
  // Of a day that has gone by, the newest is enough.
  expect(readdirSync(there)).toEqual(readdirSync(join(team.folder, 'backups')).sort().slice(-1));
  expect(await team.done('backups.standing', {})).toEqual([]);
  expect((await team.done('backups.list', {})).second?.awaySince).toBeNull();
  // Lost here, a copy is still found there.
  rmSync(join(team.folder, 'backups'), { recursive: true });
  expect((await team.done('backups.list', {})).copies.map(({ where }) => where)).toEqual(['second']);
});

test('a second place inside our own folder is refused', async () => {
  const team = await ownTeam(['Dorothy Hale'], {
    choose: async () => ({ kind: 'chosen', path: team.folder, name: 'ours' }),
  });
  expect(await team.call('backups.choose-second', {})).toMatchObject({
    refusal: { kind: 'not-for-copies', why: 'inside-ours' },
  });
});

test('before anything is brought in there is a copy, and without one nothing is', async () => {
  const team = await ownTeam();
  writeFileSync(join(team.folder, 'backups'), 'a file where the folder should be');
  const input: CallInput<'imports.bring-in'> = {
    ...{ importId: 'nobody', sheet: 0, kind: 'people', headingLine: 0 },
    ...{ columns: [], fill: [], fixes: [], leftOut: [] },
  };
  expect(await team.call('imports.bring-in', input)).toMatchObject({ refusal: { kind: 'copy-not-made' } });
  rmSync(join(team.folder, 'backups'));
  expect(await team.call('imports.bring-in', input)).not.toMatchObject({
    refusal: { kind: 'copy-not-made' },
  });
  expect((await team.done('backups.list', {})).copies[0]?.reason).toBe('import');
});
