import { randomBytes } from 'node:crypto';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { lookAtFile } from '../../electron/store/look-at-file';
import { openStore } from '../../electron/store/open-store';
import { encryptInPlace, markOf, openSqlite } from '../../electron/store/sqlite-only/open-sqlite';

const marked = 'Marigold Threadneedle';
const key = randomBytes(32);
let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'golden-thread-key-'));
  path = join(folder, 'team.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function write(withKey: Uint8Array | null): void {
  const sqlite = openSqlite(path, withKey);
  sqlite.exec('create table words (said text) strict');
  sqlite.prepare('insert into words values (?)').run(marked.repeat(500));
  sqlite.close();
}

test('nothing of what is written stands in an encrypted file or its log', async () => {
  const store = await openStore(path, { key });
  await store.db
    .insertInto('drafts')
    .values({ key: 'k', teamId: 't', body: marked.repeat(500), keptAt: '2026-01-01T00:00:00.000Z' })
    .execute();
  expect(readFileSync(`${path}-wal`).includes('Marigold')).toBe(false);
  await store.close();
  expect(readFileSync(path).includes('Marigold')).toBe(false);
  expect(readFileSync(path).includes('SQLite format')).toBe(false);
});

test('a file says which key it is of, and opens with no other', () => {
  write(key);
  expect(readFileSync(path).subarray(0, 16)).toEqual(markOf(key));
  const other = openSqlite(path, randomBytes(32));
  expect(() => other.prepare('select * from words').all()).toThrow(/not a database/);
  other.close();
});

test('a file is told for what it is: of this key, of another, not encrypted, or changed', async () => {
  await (await openStore(path, { key })).close();
  expect(lookAtFile(path, key).kind).toBe('ours');
  expect(lookAtFile(path, randomBytes(32)).kind).toBe('other-key');
  expect(lookAtFile(path).kind).toBe('not-a-database');

  const bytes = readFileSync(path);
  const changed = Buffer.from(bytes);
  changed.writeUInt8(changed.readUInt8(200) ^ 1, 200);
  writeFileSync(path, changed);
  expect(lookAtFile(path, key).kind).toBe('damaged');

  rmSync(path);
  await (await openStore(path)).close();
  expect(lookAtFile(path, key).kind).toBe('not-encrypted');
});

test('one changed bit anywhere in an encrypted file is found: every page is signed', async () => {
  await (await openStore(path, { key })).close();
  const bytes = readFileSync(path);
  for (let at = 5000; at < bytes.length; at += 40_961) {
    const changed = Buffer.from(bytes);
    changed.writeUInt8(changed.readUInt8(at) ^ 16, at);
    writeFileSync(path, changed);
    expect(lookAtFile(path, key).kind, `byte ${at}`).toBe('damaged');
  }
});

test('a file is encrypted where it lies, and keeps nothing of what it was', () => {
  write(null);
  expect(readFileSync(path).includes('Marigold')).toBe(true);
  encryptInPlace(path, key);
  expect(readFileSync(path).includes('Marigold')).toBe(false);
  const sqlite = openSqlite(path, key);
  expect(sqlite.prepare('select said from words').pluck().get()).toBe(marked.repeat(500));
  sqlite.close();
});
