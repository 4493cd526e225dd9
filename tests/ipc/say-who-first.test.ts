import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { isCallName } from '../../electron/ipc/answer';
import { type CallName, contract } from '../../shared/contract';
import { needOf } from '../../shared/contract/needs';
import { runProgram, setUpTeam, type TestProgram } from '../running-program';
import { newFolder } from '../services/device/team-folder';
import { wellFormed } from './arbitrary-input';
import { fingerprint } from './two-teams';

const names = Object.keys(contract).filter(isCallName);
const pin = '4071';
let folder: string;
let running: TestProgram;
let now: string;

async function start(): Promise<void> {
  running = runProgram(folder, () => now);
  await running.program.start(false);
}
async function startAgain(): Promise<void> {
  await running.program.stop();
  await start();
}
async function device() {
  const reply = await running.call('device.read', {});
  if (!reply.ok || reply.value.kind !== 'open') throw new Error('The team is open.');
  return reply.value;
}
async function memberCalled(name: string): Promise<string> {
  return (await device()).members.find(({ calledName }) => calledName === name)?.id ?? '';
}

beforeEach(async () => {
  folder = newFolder();
  now = '2026-03-18T09:31:00.000Z';
  await start();
  await setUpTeam(running);
  await running.call('huddles.start', { kind: 'weekly' });
});
afterEach(() => running.program.stop());

test('while nobody has a PIN, whoever was here last is here again', async () => {
  const grace = await memberCalled('Grace');
  await startAgain();
  expect(await device()).toMatchObject({ actingMemberId: grace, withPin: [] });
});

test('whoever sets a team up looks after the program, and the others work with everybody', async () => {
  expect((await device()).members.map(({ calledName, access }) => [calledName, access])).toEqual([
    ['Grace', 'facilitator'],
    ['Tom', 'member'],
  ]);
});

describe('once somebody has a PIN', () => {
  let grace: string;
  beforeEach(async () => {
    grace = await memberCalled('Grace');
    expect(await running.call('access.set-pin', { was: null, pin })).toMatchObject({ ok: true });
    await startAgain();
  });

  test('nobody is here after a start, and nothing of the team is told but who is in it', async () => {
    expect(await device()).toMatchObject({ actingMemberId: null, withPin: [grace], runningHuddleId: null });
  });

  test('every call but those of the computer is refused until somebody says who they are, and changes nothing', async () => {
    const acting = running.program.acting();
    if (acting === null) throw new Error('The team is open.');
    const asked: readonly CallName[] = names.filter((name) => needOf[name] !== 'this-computer');
    expect(asked.length).toBeGreaterThan(150);
    const before = await fingerprint(acting.store);
    for (const name of asked) {
      for (const input of fc.sample(
        wellFormed(contract[name].input, () => [grace]),
        2,
      ))
        expect(await running.call(name, input as never), name).toMatchObject({
          refusal: { kind: 'say-who-first' },
        });
      expect(await fingerprint(acting.store), name).toBe(before);
    }
  });

  test('they say so with their PIN, and others without one', async () => {
    expect(await running.call('device.act-as', { memberId: grace })).toMatchObject({
      refusal: { kind: 'pin-needed' },
    });
    expect(await running.call('device.act-as', { memberId: grace, pin: '1234' })).toMatchObject({
      refusal: { kind: 'pin-wrong' },
    });
    expect((await device()).actingMemberId).toBeNull();
    expect(await running.call('device.act-as', { memberId: grace, pin })).toMatchObject({ ok: true });
    expect(await running.call('home.read', {})).toMatchObject({ ok: true });
    expect((await device()).runningHuddleId).not.toBeNull();
    expect(await running.call('device.act-as', { memberId: await memberCalled('Tom') })).toMatchObject({
      ok: true,
    });
  });

  test('what was tried wrongly is remembered over a start', async () => {
    for (let time = 0; time < 5; time += 1)
      await running.call('device.act-as', { memberId: grace, pin: '1234' });
    await startAgain();
    expect(await running.call('device.act-as', { memberId: grace, pin })).toMatchObject({
      refusal: { kind: 'pin-wait', seconds: 30 },
    });
    now = '2026-03-18T09:31:30.000Z';
    expect(await running.call('device.act-as', { memberId: grace, pin })).toMatchObject({ ok: true });
  });

  test('after a lock they say it again, whatever opened it', async () => {
    await running.call('device.act-as', { memberId: grace, pin });
    await running.call('keys.lock', {});
    await running.call('keys.unlock', { by: { kind: 'nothing' } });
    expect(await device()).toMatchObject({ actingMemberId: null });
    const tom = await memberCalled('Tom');
    await running.call('device.act-as', { memberId: tom });
    await running.call('keys.lock', {});
    await running.call('keys.unlock', { by: { kind: 'nothing' } });
    expect(await device()).toMatchObject({ actingMemberId: tom });
  });

  test('somebody who has left is nobody', async () => {
    await running.call('device.act-as', { memberId: grace, pin });
    const tom = await memberCalled('Tom');
    await running.call('device.act-as', { memberId: tom });
    const { store } = running.program.acting() ?? {};
    await store?.db.updateTable('members').set({ leftOn: '2026-03-18' }).where('id', '=', tom).execute();
    expect(await running.call('home.read', {})).toMatchObject({ refusal: { kind: 'say-who-first' } });
  });

  test('the log and what this computer remembers have nothing of the PIN', async () => {
    await running.call('device.act-as', { memberId: grace, pin });
    expect(running.logged.join()).not.toContain(pin);
    expect(JSON.stringify(running.program.memory())).not.toContain(pin);
  });
});
