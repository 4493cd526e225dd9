import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import {
  deviceState,
  makeKeys,
  newTeam,
  programWithTeam,
  runProgram,
  type TestProgram,
} from './running-program';
import { makeReadOnly, mountSmall, newFolder } from './services/device/team-folder';

const withTeam = (folder = newFolder()): Promise<TestProgram> => programWithTeam(folder);

test('a program started for the first time offers a beginning, and makes no file', async () => {
  const folder = newFolder();
  const running = runProgram(folder);
  await running.program.start(false);
  expect(await deviceState(running)).toMatchObject({ kind: 'first-start', hasOwnTeam: false });
  expect(readdirSync(folder)).toEqual([]);
});

test('a folder that is not there is told at once, and looked at again when asked', async () => {
  const folder = join(newFolder(), 'unplugged');
  const running = runProgram(folder);
  await running.program.start(false);
  expect(await deviceState(running)).toMatchObject({
    kind: 'trouble',
    trouble: { kind: 'folder-missing', path: folder },
  });
  mkdirSync(folder);
  await running.call('device.try-again', {});
  expect(await deviceState(running)).toMatchObject({ kind: 'first-start' });
});

test('a folder that is read-only is told before anybody sets up a team in vain', async ({ skip }) => {
  const folder = newFolder();
  if (process.getuid?.() === 0 && !mountSmall(folder, '8m'))
    skip('this user can neither be refused nor mount');
  expect(makeReadOnly(folder)).toBe(true);
  const running = runProgram(folder);
  await running.program.start(false);
  expect(await deviceState(running)).toMatchObject({
    kind: 'trouble',
    trouble: { kind: 'folder-read-only' },
  });
});

test('once the folder is back, what was open last is open again', async () => {
  const folder = newFolder();
  await (await withTeam(folder)).program.stop();
  renameSync(folder, `${folder}-unplugged`);
  const running = runProgram(folder);
  await running.program.start(false);
  expect(await deviceState(running)).toMatchObject({ kind: 'trouble', trouble: { kind: 'folder-missing' } });
  renameSync(`${folder}-unplugged`, folder);
  await running.call('device.try-again', {});
  expect(await deviceState(running)).toMatchObject({ kind: 'open', team: { name: 'Riverside team' } });
  await running.program.stop();
});

test('a team is set up from nothing, and is there with who acts when the program starts again', async () => {
  const folder = newFolder();
  const first = await withTeam(folder);
  expect(await deviceState(first)).toMatchObject({ kind: 'open', team: { name: 'Riverside team' } });
  await first.program.stop();
  const second = runProgram(folder);
  await second.program.start(false);
  const now = await deviceState(second);
  expect(now.kind === 'open' && now.members.find(({ id }) => id === now.actingMemberId)?.name).toBe(
    'Grace Whitlock',
  );
  await second.program.stop();
});

test('a team that has chosen nothing else goes by the design: consent, three of us, seven days, every two days', async () => {
  const now = await deviceState(await withTeam());
  if (now.kind !== 'open') throw new Error('The team is not open.');
  expect(now.team).toMatchObject({
    signOffBy: 'consent',
    quorum: 3,
    otherDisciplineNeeded: false,
    positionsHidden: false,
    reviewWithinDays: 7,
    readyFlagDays: 7,
    contactRhythmDays: 2,
  });
});

test('a second team is not set up over the first', async () => {
  const running = await withTeam();
  expect(await running.call('device.set-up-team', { ...newTeam, name: 'Another team' })).toMatchObject({
    ok: false,
    refusal: { kind: 'input' },
  });
  expect(await deviceState(running)).toMatchObject({ kind: 'open', team: { name: 'Riverside team' } });
  await running.program.stop();
});

test('whoever is at this computer must be one of the members who were named', async () => {
  const folder = newFolder();
  const running = runProgram(folder);
  await makeKeys(running);
  expect(await running.call('device.set-up-team', { ...newTeam, actingIndex: 2 })).toMatchObject({
    ok: false,
  });
  expect(readdirSync(folder)).toEqual(['team.sqlite.keys']);
});

test('nobody can act who is not a member of the team', async () => {
  const running = await withTeam();
  expect(await running.call('device.act-as', { memberId: 'somebody' })).toMatchObject({
    refusal: { kind: 'not-found' },
  });
  await running.program.stop();
});

test('leaving a team shows the beginning again and deletes nothing', async () => {
  const folder = newFolder();
  const running = await withTeam(folder);
  await running.call('device.leave-team', {});
  expect(await deviceState(running)).toMatchObject({ kind: 'first-start', hasOwnTeam: true });
  await running.call('device.open-own-team', {});
  expect(await deviceState(running)).toMatchObject({ kind: 'open' });
  await running.program.stop();
});

test('a team’s file that is gone is told, not taken for a new start, and is opened once it is back', async () => {
  const folder = newFolder();
  await (await withTeam(folder)).program.stop();
  renameSync(join(folder, 'team.sqlite'), join(folder, 'elsewhere.sqlite'));
  const running = runProgram(folder);
  await running.program.start(false);
  expect(await deviceState(running)).toMatchObject({ kind: 'trouble', trouble: { kind: 'folder-missing' } });
  renameSync(join(folder, 'elsewhere.sqlite'), join(folder, 'team.sqlite'));
  await running.call('device.try-again', {});
  expect(await deviceState(running)).toMatchObject({ kind: 'open' });
  await running.program.stop();
});

test('in trouble one can go back to the beginning', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'team.sqlite'), 'a letter');
  const running = runProgram(folder);
  await running.call('device.open-own-team', {});
  expect(await deviceState(running)).toMatchObject({ kind: 'trouble', trouble: { kind: 'not-a-database' } });
  await running.call('device.leave-team', {});
  expect(await deviceState(running)).toMatchObject({ kind: 'first-start' });
});

test('damage met while the program runs closes the file and is told', async () => {
  const folder = newFolder();
  await (await withTeam(folder)).program.stop();
  const running = runProgram(folder);
  await running.program.start(false);
  const path = join(folder, 'team.sqlite');
  const bytes = readFileSync(path);
  writeFileSync(path, bytes.fill(0xff, 4096, bytes.length));
  expect(await running.call('team.read', {})).toMatchObject({ ok: false, fault: {} });
  expect(await deviceState(running)).toMatchObject({ kind: 'trouble', trouble: { kind: 'damaged' } });
  expect(running.desktop.told.at(-1)).toEqual(expect.arrayContaining(['device']));
});

test('a disk that runs full loses what was not kept and nothing else, and goes on once there is room', async () => {
  const running = await withTeam();
  const { store } = running.program.acting() ?? {};
  if (store === undefined) throw new Error('A team is open.');
  const { rows } = await sql<{ page_count: number }>`pragma page_count`.execute(store.db);
  await sql.raw(`pragma max_page_count = ${rows[0]?.page_count}`).execute(store.db);
  const reply = await running.call('drafts.save', { key: 'set-up', body: 'x'.repeat(19_000) });
  expect(reply).toMatchObject({ ok: false, fault: {} });
  expect(await deviceState(running)).toMatchObject({ kind: 'trouble', trouble: { kind: 'disk-full' } });
  await running.call('device.try-again', {});
  expect(await deviceState(running)).toMatchObject({ kind: 'open', team: { name: 'Riverside team' } });
  await running.program.stop();
});

test('a fault is logged with where it happened, and never with what anybody wrote', async () => {
  const running = await withTeam();
  const { store } = running.program.acting() ?? {};
  await store?.close();
  const reply = await running.call('people.add', {
    ...{
      fullName: 'Dorothy Hale',
      knownAs: 'D.H.',
      dateOfBirth: null,
      address: '',
      phone: '',
      recordNumber: '',
    },
    ...{ firstContactOn: '2026-03-01', leadWorkerId: null, whatWasSaid: 'I watch the door' },
  });
  expect(reply).toMatchObject({ ok: false, fault: { reference: expect.any(String) } });
  const log = running.logged.join('\n');
  expect(log).toContain('people.add');
  expect(log).not.toMatch(/Dorothy|door/);
});

test('what this computer remembers is not kept where it cannot be, and the program goes on', async ({
  skip,
}) => {
  const folder = newFolder();
  if (!mountSmall(folder, '4k')) skip('a disk of its own can only be mounted by root');
  writeFileSync(join(folder, 'filler'), Buffer.alloc(4096));
  const running = runProgram(folder);
  await running.call('device.set-appearance', { theme: 'dark', textScale: 125 });
  expect(await deviceState(running)).toMatchObject({ appearance: { theme: 'dark', textScale: 125 } });
  expect(running.logged.join()).toContain('device.json');
  expect(existsSync(join(folder, 'device.json'))).toBe(false);
});

test('the sample team stands beside the team’s own file, and is thrown away and built again at will', async () => {
  const folder = newFolder();
  const running = await withTeam(folder);
  await running.call('device.open-sample', { rebuild: false });
  const asBuilt = await deviceState(running);
  expect(asBuilt).toMatchObject({ kind: 'open', team: { sample: true } });
  const own = readFileSync(join(folder, 'team.sqlite'));
  const person = {
    ...{ fullName: 'Walter Quill', knownAs: 'Plover', dateOfBirth: null, address: '', phone: '' },
    ...{ recordNumber: '', firstContactOn: asBuilt.today, leadWorkerId: null, whatWasSaid: '' },
  };
  expect(await running.call('people.add', person)).toMatchObject({ ok: true });
  await running.call('device.open-sample', { rebuild: true });
  expect(await deviceState(running)).toMatchObject({ kind: 'open', team: { sample: true } });
  expect(await running.call('people.list', { filter: 'everyone', find: 'Walter Quill' })).toMatchObject({
    value: { rows: [] },
  });
  expect(readFileSync(join(folder, 'team.sqlite'))).toEqual(own);
  await running.call('device.open-own-team', {});
  expect(await deviceState(running)).toMatchObject({
    kind: 'open',
    team: { name: 'Riverside team', sample: false },
  });
  await running.program.stop();
});
