import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { TeamKeys } from '../../../electron/services/keys/team-keys';
import { buildSampleTeam } from '../../../electron/services/sample-team/build-sample-team';
import { openStore } from '../../../electron/store/open-store';
import { contentOf } from '../../../electron/store/sqlite-only/content';
import { plainKeychain } from '../../own-record';
import { newFolder } from '../device/team-folder';

const script = resolve(import.meta.dirname, '../../../resources/open-a-copy/open-a-copy.mjs');
const words = 'kettle orchard violin';
const at = '2026-03-18T09:31:00.000Z';
let folder = '';
let recoveryKey = '';
let content = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'golden-thread-copy-'));
  const path = join(folder, 'team.sqlite');
  const keys = new TeamKeys(path, plainKeychain);
  const made = await keys.make(words, at);
  if (!made.ok) throw new Error(made.refusal.kind);
  recoveryKey = made.value;
  const store = await openStore(path, { key: keys.key });
  await buildSampleTeam(store, at);
  await store.close();
  content = contentOf(path, keys.key);
});

afterAll(() => rmSync(folder, { recursive: true }));

function open(secret: string, from = folder, ...more: readonly string[]) {
  const target = join(newFolder(), 'opened.sqlite');
  const ended = spawnSync(process.execPath, [script, from, target, ...more], {
    input: `${secret}\n`,
    encoding: 'utf8',
  });
  return { target, code: ended.status, said: ended.stderr };
}

test('the recovery key opens a copy with nothing but Node, and every row is there', () => {
  const { target, code, said } = open(recoveryKey.toLowerCase().replaceAll('-', ' '));
  expect(said).toContain('pages opened');
  expect(code).toBe(0);
  expect(contentOf(target, null)).toBe(content);
});

test('so does the passphrase', () => {
  const { target, code } = open(words, folder, '--passphrase');
  expect(code).toBe(0);
  expect(contentOf(target, null)).toBe(content);
});

test('another key opens nothing and writes nothing', () => {
  const { target, code, said } = open(`1${recoveryKey.slice(1)}`.replace(/^11/, '12'));
  expect(code).toBe(1);
  expect(said).toContain('does not open this copy');
  expect(existsSync(target)).toBe(false);
});

test('a page that was changed is told, and the others are there', () => {
  const damaged = newFolder();
  for (const name of ['team.sqlite', 'team.sqlite.keys'])
    copyFileSync(join(folder, name), join(damaged, name));
  const path = join(damaged, 'team.sqlite');
  const bytes = readFileSync(path);
  bytes.writeUInt8(bytes.readUInt8(4096 * 20 + 7) ^ 1, 4096 * 20 + 7);
  writeFileSync(path, bytes);
  const { code, said } = open(recoveryKey, damaged);
  expect(code).toBe(2);
  expect(said).toContain('Changed since they were written: 21.');
});
