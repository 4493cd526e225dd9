import fs, { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { expect, onTestFinished, test, vi } from 'vitest';
import { makeReadOnly, mountSmall } from '../device/team-folder';
import { hashOf } from './damaging';
import { newFolder, ownTeam } from './own-team';

const long = (at: number): string => `Person ${at} ${'x'.repeat(400)}`;

/** A folder of its own on a disk of its own that is about to be full; null where this user may mount none. */
function smallDisk(size: string): string | null {
  const folder = newFolder();
  return mountSmall(folder, size) ? folder : null;
}

test('where the disk has no room for a copy nothing half made is left, the record goes on, and it is told', async ({
  skip,
}) => {
  const folder = smallDisk('6m');
  if (folder === null) skip('a disk of its own can only be mounted by root');
  else {
    const team = await ownTeam(
      Array.from({ length: 10 }, (_, at) => long(at)),
      {},
      folder,
    );
    await team.done('backups.make', {});
    const { bavail, bsize } = fs.statfsSync(folder);
    writeFileSync(join(folder, 'filler'), Buffer.alloc(bavail * bsize - 200_000));
    team.wait(30);
    expect(await team.call('backups.make', {})).toMatchObject({
      refusal: { kind: 'copy-not-made', why: 'no-room' },
    });
    expect((await team.done('backups.list', {})).lastFailed).toBe('no-room');
    expect(readdirSync(join(folder, 'backups'))).toHaveLength(1);
    const [copy] = (await team.done('backups.list', {})).copies;
    expect(await team.call('backups.restore', { copyId: copy?.id ?? '' })).toMatchObject({
      refusal: { kind: 'copy-not-made', why: 'no-room' },
    });
    expect(await team.names()).toHaveLength(10);
    expect(existsSync(join(folder, 'coming'))).toBe(false);
    fs.rmSync(join(folder, 'filler'));
    await team.done('backups.make', {});
    expect((await team.done('backups.list', {})).lastFailed).toBeNull();
  }
});

test('a second place that is read-only is told, and the copy here counts', async ({ skip }) => {
  const second = newFolder();
  if (process.getuid?.() === 0 && !mountSmall(second, '8m'))
    skip('this user can neither be refused nor mount');
  const team = await ownTeam(['Dorothy Hale'], {
    choose: async () => ({ kind: 'chosen', path: second, name: 'stick' }),
  });
  await team.done('backups.choose-second', {});
  expect(makeReadOnly(second)).toBe(true);
  await team.done('backups.make', {});
  const { copies, second: told, lastFailed } = await team.done('backups.list', {});
  expect(copies).toHaveLength(1);
  expect(told?.awaySince).not.toBeNull();
  expect(lastFailed).toBeNull();
});

test('a copy that a drive kept otherwise than it was written does not count in the second place', async () => {
  const second = join(newFolder(), 'stick');
  mkdirSync(second);
  const team = await ownTeam(['Dorothy Hale'], {
    choose: async () => ({ kind: 'chosen', path: second, name: 'stick' }),
  });
  const real = fs.copyFileSync;
  const spy = vi.spyOn(fs, 'copyFileSync').mockImplementation((from, to, mode) => {
    real(from, to, mode);
    if (String(to).startsWith(second) && String(to).endsWith('team.sqlite'))
      fs.truncateSync(String(to), fs.statSync(String(to)).size - 4096);
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    spy.mockRestore();
    syncBuiltinESMExports();
  });
  await team.done('backups.choose-second', {});
  await team.done('backups.make', {});
  expect(readdirSync(join(second, 'Golden Thread copies'))).toEqual([]);
  expect((await team.done('backups.list', {})).second?.awaySince).not.toBeNull();
  spy.mockRestore();
  syncBuiltinESMExports();
  await team.program.copies.tick();
  const [name = ''] = readdirSync(join(second, 'Golden Thread copies'));
  expect(hashOf(readFileSync(join(second, 'Golden Thread copies', name, 'team.sqlite')))).toBe(
    hashOf(readFileSync(join(team.folder, 'backups', name, 'team.sqlite'))),
  );
});

test('a copy that was cut short while it was written is thrown away, and is tried again', async () => {
  const team = await ownTeam(['Dorothy Hale']);
  const real = fs.fsyncSync;
  let cut = false;
  const spy = vi.spyOn(fs, 'fsyncSync').mockImplementation((file) => {
    real(file);
    if (cut || !fs.fstatSync(file).isFile() || fs.fstatSync(file).size < 100_000) return;
    cut = true;
    fs.ftruncateSync(file, fs.fstatSync(file).size - 8192);
  });
  syncBuiltinESMExports();
  onTestFinished(() => {
    spy.mockRestore();
    syncBuiltinESMExports();
  });
  expect(await team.call('backups.make', {})).toMatchObject({
    refusal: { kind: 'copy-not-made', why: 'differs' },
  });
  expect(cut).toBe(true);
  expect(readdirSync(join(team.folder, 'backups'))).toEqual([]);
  await team.done('backups.make', {});
  expect(readdirSync(join(team.folder, 'backups'))).toHaveLength(1);
});
