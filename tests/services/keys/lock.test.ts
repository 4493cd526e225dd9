import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { isCallName } from '../../../electron/ipc/answer';
import { isAnsweredWhileLocked } from '../../../electron/ipc/while-locked';
import type { Keychain } from '../../../electron/services/keys/wrapping';
import { contract } from '../../../shared/contract';
import { deviceState, newTeam, programWithTeam, runProgram, type TestProgram } from '../../running-program';
import { newFolder } from '../device/team-folder';

const words = 'kettle orchard violin';
const noKeychain: Keychain = { protect: async () => null, reveal: async () => null };

const withTeam = (folder = newFolder()): Promise<TestProgram> => programWithTeam(folder);

test('while it is locked no call is answered but those that open it', async () => {
  const running = await withTeam();
  await running.call('keys.set-passphrase', { passphrase: words });
  await running.call('keys.lock', {});
  for (const name of Object.keys(contract).filter(isCallName)) {
    if (isAnsweredWhileLocked(name, 'asked')) continue;
    // What it would be asked with does not matter: it is refused before that is looked at, or for what it is.
    const reply = await running.call(name, {} as never);
    expect(reply, name).toMatchObject({ ok: false });
    expect(JSON.stringify(reply), name).toMatch(/"kind":"(locked|input)"/);
  }
  expect(await deviceState(running)).toMatchObject({
    kind: 'locked',
    locked: { why: 'asked', freely: false },
  });
  await running.program.stop();
});

test('the wall goes blank with it, says nothing while it is locked, and stays blank when it is opened', async () => {
  const running = await withTeam();
  running.desktop.showWall();
  running.program.computerLeft();
  expect(running.desktop.wallState()).toBe('blank');
  expect(await running.call('wall.read', {})).toEqual({ ok: true, value: { kind: 'blank' } });
  await running.call('keys.unlock', { by: { kind: 'nothing' } });
  expect(running.desktop.wallState()).toBe('blank');
  await running.program.stop();
});

test('the passphrase or the recovery key opens it again, and who was acting still is', async () => {
  const running = await withTeam();
  await running.call('keys.set-passphrase', { passphrase: words });
  const made = await running.call('keys.new-recovery', {});
  const recoveryKey = made.ok ? made.value.recoveryKey : '';
  const before = await deviceState(running);
  for (const by of [
    { kind: 'passphrase', words } as const,
    { kind: 'recovery-key', typed: recoveryKey } as const,
  ]) {
    await running.call('keys.lock', {});
    expect(await running.call('keys.unlock', { by: { kind: 'nothing' } })).toMatchObject({ ok: false });
    expect(
      await running.call('keys.unlock', { by: { kind: 'passphrase', words: 'not that one' } }),
    ).toMatchObject({
      refusal: { kind: 'passphrase-wrong' },
    });
    expect(await running.call('keys.unlock', { by })).toEqual({ ok: true, value: null });
    expect(await deviceState(running)).toEqual(before);
  }
  await running.program.stop();
});

test('nobody touching the computer locks it, and not one second before', async () => {
  const running = await withTeam();
  running.program.quietFor(599);
  expect((await deviceState(running)).kind).toBe('open');
  running.program.quietFor(600);
  expect(await deviceState(running)).toMatchObject({
    kind: 'locked',
    locked: { why: 'quiet', freely: true },
  });
  await running.program.stop();
});

test('with a passphrase alone a start waits for it, and the record is as it was to the byte', async () => {
  const folder = newFolder();
  const first = runProgram(folder, undefined, { keychain: noKeychain });
  expect(await first.call('keys.make', { passphrase: null })).toMatchObject({
    refusal: { kind: 'passphrase-needed' },
  });
  await first.call('keys.make', { passphrase: words });
  await first.call('keys.recovery-kept', {});
  await first.call('device.set-up-team', newTeam);
  await first.program.stop();
  const bytes = readFileSync(join(folder, 'team.sqlite'));

  const second = runProgram(folder, undefined, { keychain: noKeychain });
  await second.program.start(false);
  expect(await deviceState(second)).toMatchObject({
    kind: 'locked',
    locked: { why: 'not-opened', freely: false },
  });
  expect(await second.call('keys.unlock', { by: { kind: 'nothing' } })).toMatchObject({ ok: false });
  expect(readFileSync(join(folder, 'team.sqlite')).equals(bytes)).toBe(true);
  expect(await second.call('keys.unlock', { by: { kind: 'passphrase', words } })).toMatchObject({ ok: true });
  expect(await deviceState(second)).toMatchObject({ kind: 'open', team: { name: 'Riverside team' } });
  await second.program.stop();
});

test('keys that stand beside a record are never made anew', async () => {
  const folder = newFolder();
  const running = await withTeam(folder);
  const before = readFileSync(join(folder, 'team.sqlite.keys'), 'utf8');
  expect(await running.call('keys.make', { passphrase: words })).toMatchObject({
    refusal: { kind: 'keys-in-use' },
  });
  expect(readFileSync(join(folder, 'team.sqlite.keys'), 'utf8')).toBe(before);
  await running.program.stop();
});

test('a record whose keys are gone, or are another record’s, is told, and opens once they are back', async () => {
  const folder = newFolder();
  await (await withTeam(folder)).program.stop();
  const keys = join(folder, 'team.sqlite.keys');
  renameSync(keys, `${keys}.elsewhere`);
  const running = runProgram(folder);
  await running.program.start(false);
  expect(await deviceState(running)).toMatchObject({ kind: 'trouble', trouble: { kind: 'keys-missing' } });
  const other = newFolder();
  await (await withTeam(other)).program.stop();
  renameSync(join(other, 'team.sqlite.keys'), keys);
  const mixed = runProgram(folder);
  await mixed.program.start(false);
  expect(await deviceState(mixed)).toMatchObject({ kind: 'trouble', trouble: { kind: 'other-keys' } });
  rmSync(keys);
  renameSync(`${keys}.elsewhere`, keys);
  const right = runProgram(folder);
  await right.program.start(false);
  expect(await deviceState(right)).toMatchObject({ kind: 'open' });
  expect(existsSync(keys)).toBe(true);
  await right.program.stop();
});

test('what is locked cannot be left and opened again without what opens it', async () => {
  const running = await withTeam();
  await running.call('keys.set-passphrase', { passphrase: words });
  await running.call('keys.set-opens-by-itself', { on: false });
  await running.call('keys.lock', {});
  expect(await running.call('device.leave-team', {})).toMatchObject({ refusal: { kind: 'locked' } });
  expect(await deviceState(running)).toMatchObject({ kind: 'locked' });
  await running.call('keys.unlock', { by: { kind: 'passphrase', words } });

  // Closed by whoever was in, it asks as a start does: the key is not kept for a record that nobody has open.
  await running.call('device.leave-team', {});
  await running.call('device.open-own-team', {});
  expect(await deviceState(running)).toMatchObject({ kind: 'locked', locked: { why: 'not-opened' } });
  // From there the first page is still to be had.
  expect(await running.call('device.leave-team', {})).toMatchObject({ ok: true });
  expect(await deviceState(running)).toMatchObject({ kind: 'first-start', hasOwnTeam: true });
  await running.program.stop();
});

test('the keys of a record that is away are set aside when others are made, and open it when it is back', async () => {
  const folder = newFolder();
  await (await withTeam(folder)).program.stop();
  const record = join(folder, 'team.sqlite');
  const keys = readFileSync(`${record}.keys`, 'utf8');
  renameSync(record, `${record}.elsewhere`);
  const running = runProgram(folder);
  await running.program.start(false);
  await running.call('device.leave-team', {});
  expect(await running.call('keys.make', { passphrase: words })).toMatchObject({ ok: true });
  const aside = readdirSync(folder).filter((name) => name.startsWith('team.sqlite.keys.'));
  expect(aside.map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual([keys]);
  await running.program.stop();
});
