import { copyFileSync, readFileSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { makeChance } from '../../electron/services/sample-team/chance';
import { runProgram } from '../running-program';
import { newFolder } from '../services/device/team-folder';
import { whatIsLost } from './check/nothing-lost';
import { copyStore, openCopy } from './check/open-copy';
import { cutPower } from './check/power-cut';
import { Replayed } from './check/replayed';
import { whatIsWrong } from './check/store-is-whole';
import { newEncryptedTeam } from './new-team';
import { standingOf } from './standing-of';
import type { Standing } from './told-over-pipe';

/** What the crash tests look for must be found where it is: here it is done on purpose. */
interface Left {
  readonly path: string;
  /** Before the last two writes, and after them. */
  readonly before: Standing;
  readonly after: Standing;
}

/** A store as a kill leaves it, after somebody was added and something was typed. */
async function leftByAKill(): Promise<Left> {
  const folder = await newEncryptedTeam();
  const { program, call } = runProgram(folder);
  await program.start(false);
  const store = program.acting()?.store;
  if (store === undefined) throw new Error('No team is open.');
  await call('drafts.save', { key: 'person/new', body: 'She rang' });
  const before = await standingOf(store);
  const person = { fullName: 'Dorothy Hale', knownAs: 'D.H.', dateOfBirth: null, address: '', phone: '' };
  const added = await call('people.add', {
    ...{ ...person, recordNumber: '', firstContactOn: '2026-03-18', leadWorkerId: null, whatWasSaid: '' },
  });
  if (!added.ok) throw new Error(JSON.stringify(added));
  await call('drafts.save', { key: 'person/new', body: 'She rang again' });
  const after = await standingOf(store);
  const path = copyStore(folder, newFolder());
  await program.stop();
  return { path, before, after };
}

async function lookAt(path: string, last: Standing): Promise<readonly string[]> {
  const store = await openCopy(path);
  try {
    const replayed = new Replayed();
    await replayed.readOn(store.db);
    return [
      ...(await whatIsLost(store, { last, amid: null })),
      ...(await whatIsWrong(store.db)),
      ...(await replayed.differences(store.db)),
    ];
  } finally {
    await store.close();
  }
}

const bytesOfFrame = 24 + 4096;

test('a store as it was left has everything, and nothing is wrong with it', async () => {
  const { path, after } = await leftByAKill();
  expect(await lookAt(path, after)).toEqual([]);
});

test('an acknowledged write that is not there is found', async () => {
  const { path, before, after } = await leftByAKill();
  truncateSync(`${path}-wal`, 32 + before.log.frames * bytesOfFrame);
  expect(await lookAt(path, after)).toContain('1 acknowledged entries are not there');
});

test('words that were typed and acknowledged and are not there are found', async () => {
  const { path, after } = await leftByAKill();
  truncateSync(`${path}-wal`, 32 + (after.log.frames - 1) * bytesOfFrame);
  expect(await lookAt(path, after)).toEqual(['what was typed in person/new is not there']);
});

test('a write that nobody asked for is found', async () => {
  const { path, before } = await leftByAKill();
  expect(await lookAt(path, before)).toContain('entries that nobody asked for: people.added');
});

test('a row that is not what the trail tells is found', async () => {
  const { path, after } = await leftByAKill();
  const store = await openCopy(path);
  await store.db.updateTable('people').set({ knownAs: 'Somebody' }).execute();
  await store.close();
  expect((await lookAt(path, after)).join()).toMatch(/^people\/.*: knownAs is not what the trail tells$/);
});

test('a power cut takes nothing that was acknowledged, whatever becomes of the rest', async () => {
  const { path, before, after } = await leftByAKill();
  const kept = join(newFolder(), 'team.sqlite');
  for (const end of ['', '-wal', '.keys']) copyFileSync(`${path}${end}`, `${kept}${end}`);
  for (let cut = 0; cut < 20; cut++) {
    for (const end of ['', '-wal']) writeFileSync(`${path}${end}`, readFileSync(`${kept}${end}`));
    const torn = cutPower(path, before, { ...before.log, broughtIn: 0 }, makeChance(cut));
    expect(torn.ofLog).toBe((after.log.frames - before.log.frames) * bytesOfFrame);
    const store = await openCopy(path);
    // Of what was not acknowledged yet, any whole writes may be there, in their order.
    const { entries } = await standingOf(store);
    expect(entries).toBeGreaterThanOrEqual(before.entries);
    expect(await whatIsLost(store, { last: before, amid: 'people.add' })).toEqual([]);
    expect(await whatIsWrong(store.db)).toEqual([]);
    await store.close();
  }
});
