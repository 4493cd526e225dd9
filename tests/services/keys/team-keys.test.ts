import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { TeamKeys } from '../../../electron/services/keys/team-keys';
import type { Keychain } from '../../../electron/services/keys/wrapping';
import { plainKeychain } from '../../own-record';

const noKeychain: Keychain = { protect: async () => null, reveal: async () => null };
const words = 'kettle orchard violin';
const at = '2026-03-18T09:31:00.000Z';
let folder = '';
let path = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'golden-thread-keys-'));
  path = join(folder, 'team.sqlite');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

async function made(passphrase: string | null, keychain = plainKeychain) {
  const keys = new TeamKeys(path, keychain);
  const recovery = await keys.make(passphrase, at);
  if (!recovery.ok) throw new Error(recovery.refusal.kind);
  return { keys, recoveryKey: recovery.value, key: Buffer.from(keys.key ?? []).toString('hex') };
}

/** As at the next start, on a computer with this keychain. */
const again = (keychain: Keychain = noKeychain): TeamKeys => new TeamKeys(path, keychain);
const keyOf = (keys: TeamKeys): string => Buffer.from(keys.key ?? []).toString('hex');

test('any one of three ways opens it', async () => {
  const { recoveryKey, key } = await made(words);
  const byItself = again(plainKeychain);
  expect(await byItself.openByItself()).toBe(true);
  const byWords = again();
  expect(await byWords.open({ kind: 'passphrase', words })).toMatchObject({ ok: true });
  const byPaper = again();
  expect(await byPaper.open({ kind: 'recovery-key', typed: recoveryKey.toLowerCase() })).toMatchObject({
    ok: true,
  });
  expect([keyOf(byItself), keyOf(byWords), keyOf(byPaper)]).toEqual([key, key, key]);
});

test('none of the ways, nor the key, stands in the file', async () => {
  const { recoveryKey, key } = await made(words, {
    protect: async () => 'c2VhbGVk',
    reveal: async () => null,
  });
  const file = readFileSync(`${path}.keys`, 'utf8');
  for (const secret of [
    words,
    recoveryKey,
    recoveryKey.replaceAll('-', ''),
    key,
    Buffer.from(key, 'hex').toString('base64'),
  ])
    expect(file).not.toContain(secret);
});

test('another passphrase, or another record’s recovery key, opens nothing', async () => {
  const { recoveryKey } = await made(words);
  rmSync(`${path}.keys`);
  await made(words);
  const keys = again();
  expect(await keys.open({ kind: 'passphrase', words: 'kettle orchard viola' })).toMatchObject({
    refusal: { kind: 'passphrase-wrong' },
  });
  expect(await keys.open({ kind: 'recovery-key', typed: recoveryKey })).toMatchObject({
    refusal: { kind: 'recovery-key-wrong' },
  });
  expect(keys.key).toBeNull();
});

test('changing one way leaves the key and the other ways as they are', async () => {
  const { keys, recoveryKey, key } = await made(words);
  expect(await keys.setPassphrase('another row of words')).toMatchObject({ ok: true });
  const replaced = keys.newRecoveryKey(at);
  const next = again(plainKeychain);
  expect(await next.openByItself()).toBe(true);
  expect(keyOf(next)).toBe(key);
  expect(await again().open({ kind: 'passphrase', words })).toMatchObject({ ok: false });
  expect(await again().open({ kind: 'passphrase', words: 'another row of words' })).toMatchObject({
    ok: true,
  });
  expect(await again().open({ kind: 'recovery-key', typed: recoveryKey })).toMatchObject({ ok: false });
  expect(
    await again().open({ kind: 'recovery-key', typed: replaced.ok ? replaced.value : '' }),
  ).toMatchObject({
    ok: true,
  });
});

test('without a keychain a passphrase is required, and no keys are made without one', async () => {
  expect(await again().make(null, at)).toEqual({ ok: false, refusal: { kind: 'passphrase-needed' } });
  expect(await again().make('short', at)).toMatchObject({ refusal: { kind: 'passphrase-short' } });
  expect(again().read()).toBeNull();
  expect(await again().make(words, at)).toMatchObject({ ok: true });
  expect(again().read()?.system).toBeNull();
});

test('the last way that is not on paper stays', async () => {
  const { keys } = await made(null);
  expect(await keys.setOpensByItself(false)).toMatchObject({ refusal: { kind: 'last-way-in' } });
  await keys.setPassphrase(words);
  expect(await keys.setOpensByItself(false)).toMatchObject({ ok: true });
  expect(await keys.setPassphrase(null)).toMatchObject({ refusal: { kind: 'last-way-in' } });
});

test('a keychain that was lost is told, another way opens, and the keychain has the key again', async () => {
  await made(words);
  let isLost = true;
  const keychain: Keychain = {
    protect: async (text) => text,
    reveal: async (text) => (isLost ? null : text),
  };
  const keys = again(keychain);
  expect(await keys.openByItself()).toBe(false);
  expect(keys.keychainLost).toBe(true);
  expect(await keys.open({ kind: 'passphrase', words })).toMatchObject({ ok: true });
  isLost = false;
  expect(await again(keychain).openByItself()).toBe(true);
});

test('what a passphrase was made into a key with is recorded, and read from there', async () => {
  await made(words);
  expect(again().read()?.passphrase?.by).toMatchObject({ name: 'scrypt', N: 2 ** 17, r: 8, p: 1 });
});

test.each([
  ['', 'nothing'],
  ['{"format":"golden-thread-keys"', 'half a file'],
  ['{"format":"golden-thread-keys","version":2}', 'a version to come'],
  [
    '{"format":"golden-thread-keys","version":1,"passphrase":null,"recovery":null,"system":null}',
    'no recovery',
  ],
])('a file of keys that cannot be made out opens nothing, and is not written over: %s', async (text) => {
  writeFileSync(`${path}.keys`, text);
  const keys = again(plainKeychain);
  expect(keys.read()).toBeNull();
  expect(await keys.openByItself()).toBe(false);
  expect(await keys.open({ kind: 'passphrase', words })).toMatchObject({ refusal: { kind: 'keys-first' } });
  expect(readFileSync(`${path}.keys`, 'utf8')).toBe(text);
});

test('a changed sign in what is sealed opens nothing', async () => {
  await made(words);
  const file = again().read();
  const sealed = file?.passphrase?.sealed ?? '';
  for (const place of [0, 20, 50, sealed.length - 5]) {
    const changed = sealed.slice(0, place) + (sealed[place] === 'A' ? 'B' : 'A') + sealed.slice(place + 1);
    writeFileSync(
      `${path}.keys`,
      JSON.stringify({ ...file, passphrase: { ...file?.passphrase, sealed: changed } }),
    );
    expect(await again().open({ kind: 'passphrase', words })).toMatchObject({ ok: false });
  }
});
