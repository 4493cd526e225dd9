import { existsSync, mkdirSync, readdirSync, rmSync, statSync, truncateSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import Sqlite from 'better-sqlite3-multiple-ciphers';
import { expect, test } from 'vitest';
import { openTeamFile, type TeamFile } from '../../../electron/services/device/open-team-file';
import { latestVersion } from '../../../electron/store/migrations';
import type { Store } from '../../../electron/store/open-store';
import { bytesOf, makeReadOnly, mountSmall, newFolder, newTeamFile } from './team-folder';

async function open(path: string, changes: Partial<TeamFile> = {}): Promise<Store> {
  const opened = await openTeamFile({ path, program: '0.1.0', mayBeNew: false, ...changes });
  if (!opened.ok) throw new Error(`Trouble: ${opened.refusal.kind}`);
  return opened.value;
}

/** What stands in the way of opening a file, once it is certain that the file was left as it was. */
async function troubleWith(path: string, changes: Partial<TeamFile> = {}) {
  const before = bytesOf(path);
  const beside = besides(path);
  const opened = await openTeamFile({ path, program: '0.1.0', mayBeNew: false, ...changes });
  if (opened.ok) {
    await opened.value.close();
    throw new Error('There was no trouble.');
  }
  expect(bytesOf(path), 'the file is as it was, to the byte').toEqual(before);
  expect(besides(path)).toEqual(beside);
  return opened.refusal;
}

/** What stands in the same folder, if there is one. */
function besides(path: string): readonly string[] {
  const folder = dirname(path);
  return statSync(folder, { throwIfNoEntry: false })?.isDirectory() ? readdirSync(folder) : [];
}

/** Changes a database as another program would. */
function change(path: string, ...statements: readonly string[]): void {
  const sqlite = new Sqlite(path);
  for (const statement of statements) sqlite.exec(statement);
  sqlite.close();
}

test('a team’s file is opened, and is still its own when it is closed and opened again', async () => {
  const path = await newTeamFile();
  const store = await open(path);
  expect(await store.db.selectFrom('teams').select('name').execute()).toEqual([{ name: 'Riverside team' }]);
  await store.close();
  expect(readdirSync(dirname(path))).toEqual(['team.sqlite']);
});

test('a new file is made only where one may be new', async () => {
  const path = join(newFolder(), 'team.sqlite');
  expect(await troubleWith(path)).toEqual({ kind: 'folder-missing', path, neededVersion: null });
  await (await open(path, { mayBeNew: true })).close();
  expect(existsSync(path)).toBe(true);
});

test('an empty file may become a team’s; where a team’s file was, an empty one is a damaged one', async () => {
  const path = join(newFolder(), 'team.sqlite');
  writeFileSync(path, '');
  expect(await troubleWith(path)).toMatchObject({ kind: 'damaged' });
  await (await open(path, { mayBeNew: true })).close();
});

test('a folder that is missing is told, and not made', async () => {
  const folder = newFolder();
  const path = join(folder, 'unplugged', 'team.sqlite');
  expect(await troubleWith(path, { mayBeNew: true })).toMatchObject({ kind: 'folder-missing', path });
  expect(existsSync(dirname(path))).toBe(false);
});

test('a file where the folder should be is told as a folder that is missing', async () => {
  const folder = newFolder();
  writeFileSync(join(folder, 'data'), 'not a folder');
  expect(await troubleWith(join(folder, 'data', 'team.sqlite'))).toMatchObject({ kind: 'folder-missing' });
});

test('a folder that is read-only is told', async ({ skip }) => {
  const folder = newFolder();
  if (process.getuid?.() === 0 && !mountSmall(folder, '8m'))
    skip('this user can neither be refused nor mount');
  const path = await newTeamFile(folder);
  expect(makeReadOnly(folder)).toBe(true);
  expect(await troubleWith(path)).toMatchObject({ kind: 'folder-read-only' });
  expect(await troubleWith(join(folder, 'another.sqlite'), { mayBeNew: true })).toMatchObject({
    kind: 'folder-read-only',
  });
});

test('a disk with no room left is told, for a team’s file and for a new one', async ({ skip }) => {
  const folder = newFolder();
  if (!mountSmall(folder, '2m')) skip('a disk of its own can only be mounted by root');
  const path = await newTeamFile(folder);
  const filler = join(folder, 'filler');
  writeFileSync(filler, Buffer.alloc(1_100_000));
  expect(await troubleWith(path)).toMatchObject({ kind: 'disk-full' });
  expect(await troubleWith(join(folder, 'new.sqlite'), { mayBeNew: true })).toMatchObject({
    kind: 'disk-full',
  });
  rmSync(filler);
  await (await open(path)).close();
});

test('a folder on a network share is told before the file is looked at', async () => {
  const path = await newTeamFile();
  const whereabouts = () => ({ platform: 'win32', path: '\\\\council\\teams', type: 0, mounts: [] }) as const;
  expect(await troubleWith(path, { whereabouts })).toMatchObject({ kind: 'network-share' });
});

test('a file that another program holds is told', async () => {
  const path = await newTeamFile();
  const other = new Sqlite(path);
  other.pragma('locking_mode = exclusive');
  other.exec('begin exclusive');
  const opened = await openTeamFile({ path, program: '0.1.0', mayBeNew: false });
  expect(opened).toMatchObject({ ok: false, refusal: { kind: 'locked' } });
  other.exec('rollback');
  other.close();
  await (await open(path)).close();
});

test('a file that another program is writing to is told', async () => {
  const path = await newTeamFile();
  const other = new Sqlite(path);
  other.exec('begin immediate');
  expect(await openTeamFile({ path, program: '0.1.0', mayBeNew: false })).toMatchObject({
    refusal: { kind: 'locked' },
  });
  other.exec('rollback');
  other.close();
});

test('a damaged page is told', async () => {
  const path = await newTeamFile();
  const bytes = bytesOf(path)[0] ?? Buffer.alloc(0);
  bytes.fill(0xff, 4096 * 3, 4096 * 4);
  writeFileSync(path, bytes);
  expect(await troubleWith(path)).toMatchObject({ kind: 'damaged' });
});

test('a file that was cut short is told as damaged', async () => {
  const path = await newTeamFile();
  truncateSync(path, 4096 * 5);
  expect(await troubleWith(path)).toMatchObject({ kind: 'damaged' });
});

test('a file of nothing but zeros, as a power cut can leave one, is told as damaged', async () => {
  const path = join(newFolder(), 'team.sqlite');
  writeFileSync(path, Buffer.alloc(8192));
  expect(await troubleWith(path)).toMatchObject({ kind: 'damaged' });
});

test('a file from a newer program is told, with the version that can open it', async () => {
  const path = await newTeamFile();
  const newer = latestVersion + 3;
  change(path, `insert into schema_versions values (${newer}, '2.4.0')`, `pragma user_version = ${newer}`);
  expect(await troubleWith(path)).toEqual({ kind: 'newer-version', path, neededVersion: '2.4.0' });
});

test('a newer file that does not say its program is told without a version', async () => {
  const path = await newTeamFile();
  change(path, 'drop table schema_versions', `pragma user_version = ${latestVersion + 1}`);
  expect(await troubleWith(path)).toEqual({ kind: 'newer-version', path, neededVersion: null });
});

test.each([
  ['a letter', 'Dear colleagues, the minutes of our last huddle are attached.'],
  ['a few bytes', 'SQLite'],
])('a file that is %s is told as no database', async (_what, content) => {
  const path = join(newFolder(), 'team.sqlite');
  writeFileSync(path, content);
  expect(await troubleWith(path)).toMatchObject({ kind: 'not-a-database' });
});

test.each([
  ['signed by another program', 'pragma application_id = 0x0f055112'],
  ['signed by nobody', 'pragma user_version = 1'],
])('another program’s database, %s, is told as none of ours', async (_how, statement) => {
  const path = join(newFolder(), 'team.sqlite');
  change(path, 'create table bookmarks (url text)', statement);
  expect(await troubleWith(path)).toMatchObject({ kind: 'not-a-database' });
});

test('a folder that bears the file’s name is told as no database', async () => {
  const path = join(newFolder(), 'team.sqlite');
  mkdirSync(path);
  const opened = await openTeamFile({ path, program: '0.1.0', mayBeNew: false });
  expect(opened).toMatchObject({ ok: false, refusal: { kind: 'not-a-database' } });
});

test('what was written before a crash is there when the file is opened again', async () => {
  const path = await newTeamFile();
  const store = await open(path);
  await store.db.updateTable('teams').set({ name: 'Quayside team' }).execute();
  // As a crash leaves it: the file and its log, copied while the program still holds them.
  const crashed = join(newFolder(), 'team.sqlite');
  for (const [index, end] of ['', '-wal'].entries()) {
    writeFileSync(crashed + end, bytesOf(path)[index] ?? Buffer.alloc(0));
  }
  await store.close();
  const again = await open(crashed);
  expect(await again.db.selectFrom('teams').select('name').executeTakeFirst()).toEqual({
    name: 'Quayside team',
  });
  await again.close();
});
