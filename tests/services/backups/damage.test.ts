import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { verifyTrail } from '../../../electron/store/verify-trail';
import { keyIn } from '../../own-record';
import { hashOf, leavesOf, spoilPages } from './damaging';
import { newFolder, type OwnTeam, ownTeam, programOn } from './own-team';

const names = Array.from(
  { length: 160 },
  (_, at) => `Person ${String(at).padStart(3, '0')} of the Street ${'x'.repeat(120)}`,
);

/** A team whose copy holds half of its people; the rest were written down after it. It is closed. */
async function teamThen(change: (team: OwnTeam) => void | Promise<void>): Promise<OwnTeam> {
  const team = await ownTeam(names.slice(0, 80));
  await team.done('backups.make', {});
  for (const name of names.slice(80)) await team.addPerson(name);
  // As after a crash: nothing is copied at close.
  const folder = newFolder();
  await team.program.acting()?.store.close();
  mkdirSync(join(folder, 'backups'));
  for (const copy of readdirSync(join(team.folder, 'backups'))) {
    mkdirSync(join(folder, 'backups', copy));
    for (const file of readdirSync(join(team.folder, 'backups', copy)))
      copyFileSync(join(team.folder, 'backups', copy, file), join(folder, 'backups', copy, file));
  }
  for (const file of ['team.sqlite', 'team.sqlite.keys', 'device.json'])
    copyFileSync(join(team.folder, file), join(folder, file));
  const again = programOn(folder);
  await change(again);
  await again.program.start(false);
  return again;
}

const people = async (team: OwnTeam): Promise<number> => (await team.names()).length;
const verified = async (team: OwnTeam) => {
  const store = team.program.acting()?.store;
  if (store === undefined) throw new Error('No team is open.');
  return verifyTrail(store.db);
};

test('where a page is damaged nothing is erased, and the newest copy opens with all that was written since', async () => {
  const team = await teamThen(({ path, folder }) =>
    spoilPages(path, leavesOf(path, keyIn(folder), 'people').slice(0, 1)),
  );
  const found = hashOf(readFileSync(team.path));
  expect(team.program.trouble()).toMatchObject({ kind: 'damaged' });
  const damage = await team.done('backups.damage', {});
  expect(damage.newest?.holds.people).toBe(80);
  expect(damage).toMatchObject({ after: 0, complete: true, canSave: true });
  expect(damage.since).toHaveLength(80);
  expect(damage.since[0]).toMatchObject({ verb: 'people.added', member: 'Grace' });
  expect(hashOf(readFileSync(team.path))).toBe(found);
  expect(readdirSync(team.folder).sort()).toEqual([
    'backups',
    'device.json',
    'team.sqlite',
    'team.sqlite.keys',
  ]);

  const { keptId } = await team.done('backups.mend', { way: 'newest' });
  expect(await team.names()).toEqual(names);
  expect(await verified(team)).toEqual([]);
  expect(await team.done('search.everything', { find: 'Person 155' })).not.toEqual([]);
  const { kept } = await team.done('backups.list', {});
  expect(kept).toMatchObject([{ id: keptId, by: 'copy-and-since', damaged: true, added: 80, notAdded: 0 }]);
  const [name = ''] = readdirSync(join(team.folder, 'kept'));
  expect(hashOf(readFileSync(join(team.folder, 'kept', name, 'team.sqlite')))).toBe(found);

  // Come back and choose again: the damaged record is here as it was.
  team.wait(1);
  await team.done('backups.restore', { copyId: keptId });
  expect(team.program.trouble()).toMatchObject({ kind: 'damaged' });
  await team.done('backups.mend', { way: 'save' });
  expect(team.program.trouble()).toBeNull();
  await team.program.stop();
});

test('what can be read is saved, holes are filled from the copy, and what is missing is told by what it is', async () => {
  const team = await teamThen(({ path, folder }) => {
    const leaves = leavesOf(path, keyIn(folder), 'people');
    spoilPages(path, [leaves[0] ?? 0, leaves.at(-1) ?? 0]);
  });
  await team.done('backups.mend', { way: 'save' });
  const saved = await people(team);
  expect(saved).toBeGreaterThan(130);
  expect(saved).toBeLessThan(160);
  const [kept] = (await team.done('backups.list', {})).kept;
  expect(kept).toMatchObject({ by: 'saved', damaged: true });
  expect(kept?.tables.find(({ table }) => table === 'people')).toEqual({
    table: 'people',
    saved,
    lost: 160 - saved,
  });
  expect(kept?.tables.filter(({ lost }) => lost !== 0).map(({ table }) => table)).toEqual(['people']);
  expect(kept?.tables.find(({ table }) => table === 'audit_changes')?.saved).toBeGreaterThan(160);
  // It is a record that can be worked in.
  await team.addPerson('Somebody New');
  expect(await people(team)).toBe(saved + 1);
  await team.program.stop();
});

test('without any copy, what can be read is saved from both sides of the damage', async () => {
  const team = await teamThen(({ path, folder }) => {
    const leaves = leavesOf(path, keyIn(folder), 'people');
    spoilPages(path, leaves.slice(2, 4));
    for (const copy of readdirSync(join(folder, 'backups')))
      writeFileSync(join(folder, 'backups', copy, 'about.json'), '{');
  });
  const damage = await team.done('backups.damage', {});
  expect(damage).toMatchObject({ newest: null, canSave: true, since: [] });
  await team.done('backups.mend', { way: 'save' });
  const saved = await team.names();
  expect(saved).toContain(names[0]);
  expect(saved).toContain(names[159]);
  expect(saved.length).toBeLessThan(160);
  await team.program.stop();
});

test('where the beginning is gone, nothing can be saved and nothing is touched; the copy opens by itself', async () => {
  const team = await teamThen(({ path }) => {
    const bytes = readFileSync(path);
    writeFileSync(path, bytes.fill(0, 0, 4096));
  });
  const found = hashOf(readFileSync(team.path));
  expect(await team.done('backups.damage', {})).toMatchObject({ since: [], complete: false, canSave: false });
  expect(await team.call('backups.mend', { way: 'save' })).toMatchObject({
    refusal: { kind: 'nothing-to-save' },
  });
  expect(hashOf(readFileSync(team.path))).toBe(found);
  expect(existsSync(join(team.folder, 'kept'))).toBe(false);
  await team.done('backups.mend', { way: 'newest' });
  expect(await people(team)).toBe(80);
  await team.program.stop();
});

test('a record that is whole is not mended', async () => {
  const team = await ownTeam();
  for (const way of ['newest', 'save'] as const)
    expect(await team.call('backups.mend', { way })).toMatchObject({ refusal: { kind: 'nothing-damaged' } });
  expect(await team.call('backups.damage', {})).toMatchObject({ refusal: { kind: 'nothing-damaged' } });
});

test('damage that is met while the team works leads to the same choices', async () => {
  const team = await ownTeam(names.slice(0, 40));
  await team.done('backups.make', {});
  const fault = Object.assign(new Error('malformed'), { code: 'SQLITE_CORRUPT' });
  await team.program.meetFault(fault);
  expect(team.program.trouble()).toMatchObject({ kind: 'damaged' });
  expect((await team.done('backups.damage', {})).newest?.holds.people).toBe(40);
  await team.done('backups.mend', { way: 'newest' });
  expect(await people(team)).toBe(40);
});
