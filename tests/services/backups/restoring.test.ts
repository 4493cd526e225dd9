import fs, { copyFileSync, cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { newName } from '../../../electron/services/backups/places';
import { clearReady, comingIn, endExchange, exchange } from '../../../electron/services/backups/restore/swap';
import { latestVersion } from '../../../electron/store/migrations';
import { openStore } from '../../../electron/store/open-store';
import { openSqlite } from '../../../electron/store/sqlite-only/open-sqlite';
import { keyIn, makeKeysIn } from '../../own-record';
import { newFolder, type OwnTeam, ownTeam, programOn } from './own-team';

const copyOf = async (team: OwnTeam, people: number): Promise<string> => {
  const { copies } = await team.done('backups.list', {});
  const copy = copies.find(({ holds }) => holds.people === people);
  if (copy === undefined) throw new Error(`No copy of ${people}.`);
  return copy.id;
};

/** Dorothy is in the copy; Ken was written down after it. */
async function teamWithCopy(): Promise<OwnTeam> {
  const team = await ownTeam(['Dorothy Hale']);
  await team.done('backups.make', {});
  team.wait(30);
  await team.addPerson('Ken Hale');
  return team;
}

test('going back to a copy, and taking that back', async () => {
  const team = await teamWithCopy();
  const copyId = await copyOf(team, 1);
  expect(await team.done('backups.look', { copyId })).toMatchObject({ people: 1 });
  expect(await team.names()).toEqual(['Dorothy Hale', 'Ken Hale']);
  const { keptId } = await team.done('backups.restore', { copyId });
  expect(await team.names()).toEqual(['Dorothy Hale']);
  const { rows } = await team.done('audit.list', { before: null, personId: null, find: '' });
  expect(rows[0]).toMatchObject({ verb: 'backups.restored', member: { calledName: 'Grace' } });
  const { kept } = await team.done('backups.list', {});
  expect(kept).toMatchObject([{ id: keptId, by: 'copy', damaged: false }]);

  team.wait(1);
  await team.done('backups.restore', { copyId: keptId });
  expect(await team.names()).toEqual(['Dorothy Hale', 'Ken Hale']);
  expect((await team.done('backups.list', {})).kept).toHaveLength(2);
  expect(readdirSync(team.folder).sort()).toEqual([
    'backups',
    'device.json',
    'kept',
    'team.sqlite',
    'team.sqlite-shm',
    'team.sqlite-wal',
    'team.sqlite.keys',
  ]);
});

test('a copy that was changed, that is gone or that is of a newer program is refused, and nothing is touched', async () => {
  const team = await teamWithCopy();
  const copyId = await copyOf(team, 1);
  const file = join(team.folder, 'backups', copyId.replace('here-', ''), 'team.sqlite');
  const whole = readFileSync(file);
  fs.writeFileSync(file, Buffer.from(whole).fill(0x55, 4096 * 5, 4096 * 7));
  expect(await team.call('backups.restore', { copyId })).toMatchObject({ refusal: { kind: 'copy-damaged' } });
  expect(await team.call('backups.look', { copyId })).toMatchObject({ refusal: { kind: 'copy-damaged' } });
  fs.writeFileSync(file, whole);
  const store = await openStore(file, { key: keyIn(team.folder) });
  await store.db.insertInto('schema_versions').values({ version: 999, program: '2.4.0' }).execute();
  await store.close();
  const sqlite = openSqlite(file, keyIn(team.folder));
  sqlite.pragma('user_version = 999');
  sqlite.close();
  expect(await team.call('backups.restore', { copyId })).toMatchObject({
    refusal: { kind: 'copy-newer', program: '2.4.0' },
  });
  rmSync(file);
  expect(await team.call('backups.restore', { copyId })).toMatchObject({ refusal: { kind: 'copy-gone' } });
  expect(await team.names()).toEqual(['Dorothy Hale', 'Ken Hale']);
  expect(existsSync(join(team.folder, 'kept'))).toBe(false);
  expect(existsSync(comingIn(team.folder))).toBe(false);
});

test('a copy from a stick is found in whichever of its folders somebody chooses', async () => {
  const team = await teamWithCopy();
  const stick = newFolder();
  cpSync(join(team.folder, 'backups'), join(stick, 'Golden Thread copies'), { recursive: true });
  const [name = ''] = readdirSync(join(stick, 'Golden Thread copies'));
  for (const path of [
    stick,
    join(stick, 'Golden Thread copies'),
    join(stick, 'Golden Thread copies', name),
  ]) {
    const other = programOn(newFolder(), { choose: async () => ({ kind: 'chosen', path, name: 'stick' }) });
    await other.program.start(false);
    expect(await other.done('backups.choose-other', {})).toBe(true);
    expect((await other.done('backups.list', {})).other).toMatchObject([
      { where: 'other', holds: { people: 1 } },
    ]);
  }
});

test('a copy made with other keys is put in place, and asks for its passphrase as on every start', async () => {
  const stick = newFolder();
  const elsewhere = await teamWithCopy();
  await elsewhere.done('keys.set-passphrase', { passphrase: 'the heron stood on one leg' });
  await elsewhere.done('keys.set-opens-by-itself', { on: false });
  elsewhere.wait(1);
  await elsewhere.done('backups.make', {});
  cpSync(join(elsewhere.folder, 'backups'), stick, { recursive: true });

  const team = await ownTeam(['Maureen Bligh'], {
    choose: async () => ({ kind: 'chosen', path: stick, name: 'stick' }),
  });
  await team.done('backups.choose-other', {});
  const copyId = (await team.done('backups.list', {})).other?.[0]?.id ?? '';
  expect(await team.call('backups.look', { copyId })).toMatchObject({
    refusal: { kind: 'copy-needs-secret' },
  });
  const { keptId } = await team.done('backups.restore', { copyId });
  expect(await team.done('device.read', {})).toMatchObject({ kind: 'locked' });
  await team.done('keys.unlock', { by: { kind: 'passphrase', words: 'the heron stood on one leg' } });
  expect(await team.names()).toEqual(['Dorothy Hale', 'Ken Hale']);
  await team.done('backups.restore', { copyId: keptId });
  expect(await team.names()).toEqual(['Maureen Bligh']);
});

test('a record of an earlier version is copied before it is brought up to date, and can be gone back to', async () => {
  const folder = newFolder();
  const path = join(folder, 'team.sqlite');
  const key = await makeKeysIn(folder);
  const store = await openStore(path, { upTo: latestVersion - 1, program: '0.0.9', key });
  await store.close();
  const sqlite = openSqlite(path, key);
  sqlite.exec(
    "insert into teams values ('team', 'Riverside team', null, 200000, 'plan', 2, 7, 'consent', 3, 0, 0, 0, 7, 3, '09:30', 75, 'screen', 0, '2025-09-01')",
  );
  sqlite.close();
  const team = programOn(folder);
  await team.program.openOwnTeam();
  const { copies } = await team.done('backups.list', {});
  expect(copies).toMatchObject([{ reason: 'upgrade' }]);
  const [name = ''] = readdirSync(join(folder, 'backups'));
  expect(JSON.parse(readFileSync(join(folder, 'backups', name, 'about.json'), 'utf8'))).toMatchObject({
    schema: latestVersion - 1,
  });
  await team.program.stop();
});

test('a passphrase that was changed after a copy stays changed when we go back to it', async () => {
  const team = await teamWithCopy();
  await team.done('keys.set-passphrase', { passphrase: 'the heron stood on one leg' });
  const keys = readFileSync(join(team.folder, 'team.sqlite.keys'), 'utf8');
  await team.done('backups.restore', { copyId: await copyOf(team, 1) });
  expect(readFileSync(join(team.folder, 'team.sqlite.keys'), 'utf8')).toBe(keys);
});

/** A record, and another that is ready to take its place. */
function readyToExchange(): string {
  const folder = newFolder();
  for (const [file, words] of [
    ['team.sqlite', 'old record'],
    ['team.sqlite-wal', 'old log'],
    ['team.sqlite.keys', 'old keys'],
  ] as const)
    fs.writeFileSync(join(folder, file), words);
  mkdirSync(comingIn(folder));
  fs.writeFileSync(join(comingIn(folder), 'team.sqlite'), 'new record');
  fs.writeFileSync(join(comingIn(folder), 'team.sqlite.keys'), 'new keys');
  return folder;
}

const filesIn = (folder: string): string =>
  ['team.sqlite', 'team.sqlite-wal', 'team.sqlite.keys']
    .map((file) => (existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : '-'))
    .join(', ');

/** Does something until the computer goes off, after so many steps to the disk; whether it went off before the end. */
function untilCut(steps: number, work: () => void): boolean {
  const cut = cutAfter(steps);
  try {
    work();
  } catch (fault) {
    if (!(fault instanceof Error) || fault.message !== 'cut off') throw fault;
  }
  return cut.end();
}

test('an exchange that is cut off between any two steps is ended at the next start, or has not begun', () => {
  const kept = newName('2026-03-18T09:31:00.000Z');
  const seen: string[] = [];
  for (let steps = 0, wasCut = true; wasCut; steps += 1) {
    const folder = readyToExchange();
    wasCut = untilCut(steps, () => exchange(folder, kept));
    // And again, while the next starts end it.
    for (const after of [0, 2, 4]) untilCut(after, () => endExchange(folder));
    endExchange(folder);
    clearReady(folder);
    seen.push(filesIn(folder));
    expect(existsSync(comingIn(folder))).toBe(false);
    expect(existsSync(join(folder, 'exchange.json'))).toBe(false);
    expect(filesIn(seen.at(-1)?.startsWith('new') ? join(folder, 'kept', kept) : folder)).toBe(
      'old record, old log, old keys',
    );
  }
  expect(new Set(seen)).toEqual(new Set(['old record, old log, old keys', 'new record, -, new keys']));
  expect(seen.length).toBeGreaterThan(15);
});

/** Lets so many steps to the disk happen, and none after: as if the computer went off. */
function cutAfter(steps: number): { end(): boolean } {
  let left = steps;
  let wasCut = false;
  const spies = (['renameSync', 'openSync', 'mkdirSync', 'rmSync', 'fsyncSync'] as const).map((name) => {
    const real = fs[name] as (...args: unknown[]) => unknown;
    const spy = vi.spyOn(fs, name).mockImplementation(((...args: unknown[]) => {
      if (left <= 0) {
        wasCut = true;
        throw new Error('cut off');
      }
      left -= 1;
      return real(...args);
    }) as never);
    return spy;
  });
  // What was imported by name is to see it too.
  syncBuiltinESMExports();
  return {
    end: () => {
      for (const spy of spies) spy.mockRestore();
      syncBuiltinESMExports();
      return wasCut;
    },
  };
}

test('a program that starts on an exchange that was cut off opens what was put in place', async () => {
  const team = await teamWithCopy();
  await team.program.stop();
  const [first = ''] = readdirSync(join(team.folder, 'backups')).sort();
  mkdirSync(comingIn(team.folder));
  copyFileSync(
    join(team.folder, 'backups', first, 'team.sqlite'),
    join(comingIn(team.folder), 'team.sqlite'),
  );
  copyFileSync(join(team.folder, 'team.sqlite.keys'), join(comingIn(team.folder), 'team.sqlite.keys'));
  const kept = newName('2026-03-18T10:31:00.000Z');
  fs.writeFileSync(join(team.folder, 'exchange.json'), JSON.stringify({ phase: 'away', kept }));
  const again = programOn(team.folder);
  await again.program.start(false);
  expect(await again.names()).toEqual(['Dorothy Hale']);
  expect(existsSync(join(team.folder, 'kept', kept, 'team.sqlite'))).toBe(true);
  await again.program.stop();
});
