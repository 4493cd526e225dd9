import { copyFileSync, existsSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { buildSampleTeam } from '../../../electron/services/sample-team/build-sample-team';
import { openStore } from '../../../electron/store/open-store';
import { contentOf } from '../../../electron/store/sqlite-only/content';
import { encryptInPlace } from '../../../electron/store/sqlite-only/open-sqlite';
import { keyIn, makeKeysIn } from '../../own-record';
import { runProgram, type TestProgram } from '../../running-program';
import { newFolder } from '../device/team-folder';

const words = 'kettle orchard violin';

/** A record as an earlier version left it, with this computer remembering that it was open. */
async function plainRecord(): Promise<{ readonly folder: string; readonly path: string }> {
  const folder = newFolder();
  const path = join(folder, 'team.sqlite');
  const store = await openStore(path);
  const { teamId, actingMemberId } = await buildSampleTeam(store, '2026-03-18T09:31:00.000Z');
  await store.db.updateTable('teams').set({ sample: 0 }).execute();
  await store.close();
  const memory = {
    openFile: 'team.sqlite',
    actingMembers: { [teamId]: actingMemberId },
    appearance: { theme: 'light', textScale: 100 },
    window: null,
  };
  writeFileSync(join(folder, 'device.json'), JSON.stringify(memory));
  return { folder, path };
}

async function kindOf({ call }: TestProgram): Promise<string> {
  const reply = await call('device.read', {});
  return reply.ok ? reply.value.kind : 'fault';
}

test('a record of an earlier version is not opened before it is encrypted, and then is the same', async () => {
  const { folder, path } = await plainRecord();
  const before = contentOf(path, null);
  const running = runProgram(folder);
  await running.program.start(false);
  expect(await kindOf(running)).toBe('not-encrypted');
  expect(await running.call('people.list', { filter: 'everyone', find: '' })).toMatchObject({ ok: false });
  expect(await running.call('keys.encrypt', {})).toMatchObject({ refusal: { kind: 'keys-first' } });
  expect(await running.call('keys.make', { passphrase: words })).toMatchObject({ ok: true });
  expect(await running.call('keys.encrypt', {})).toMatchObject({ refusal: { kind: 'keys-first' } });
  await running.call('keys.recovery-kept', {});
  expect(await running.call('keys.encrypt', {})).toEqual({ ok: true, value: null });
  expect(await kindOf(running)).toBe('open');
  await running.program.stop();
  expect(readdirSync(folder).filter((name) => /encrypt|remove|wal/.test(name))).toEqual([]);
  expect(contentOf(path, keyIn(folder))).toBe(before);
  expect(readFileSync(path).includes('Dorothy')).toBe(false);
});

test('cut off anywhere, it goes on from there and no word is lost', async () => {
  const { folder, path } = await plainRecord();
  const before = contentOf(path, null);
  const key = await makeKeysIn(folder);
  const copy = join(newFolder(), 'plain');
  copyFileSync(path, copy);
  const encrypted = join(newFolder(), 'encrypted');
  copyFileSync(path, encrypted);
  encryptInPlace(encrypted, key);

  /** How files may lie when the computer goes off between two steps. */
  const cuts: readonly (() => void)[] = [
    () => copyFileSync(copy, `${path}.encrypting`),
    () => copyFileSync(encrypted, `${path}.encrypting`),
    () => {
      renameSync(path, `${path}.not-encrypted`);
      copyFileSync(encrypted, `${path}.encrypting`);
    },
    () => {
      renameSync(path, `${path}.not-encrypted`);
      copyFileSync(encrypted, path);
    },
    () => {
      copyFileSync(encrypted, path);
      // Half overwritten already.
      writeFileSync(`${path}.to-remove`, Buffer.alloc(5000));
    },
  ];
  for (const cut of cuts) {
    copyFileSync(copy, path);
    cut();
    const running = runProgram(folder);
    await running.program.start(false);
    if ((await kindOf(running)) === 'not-encrypted')
      expect(await running.call('keys.make', { passphrase: null })).toMatchObject({ ok: true });
    await running.call('keys.recovery-kept', {});
    if ((await kindOf(running)) === 'not-encrypted')
      expect(await running.call('keys.encrypt', {})).toMatchObject({ ok: true });
    expect(await kindOf(running)).toBe('open');
    await running.program.stop();
    expect(contentOf(path, keyIn(folder))).toBe(before);
    for (const left of ['encrypting', 'not-encrypted', 'to-remove'])
      expect(existsSync(`${path}.${left}`)).toBe(false);
    // The next cut begins from the same keys.
    await writeKeys(folder, key);
  }
});

/** The keys that the encrypted copy above is of. */
async function writeKeys(folder: string, key: Uint8Array): Promise<void> {
  await makeKeysIn(folder);
  const path = join(folder, 'team.sqlite.keys');
  const file: unknown = JSON.parse(readFileSync(path, 'utf8'));
  writeFileSync(
    path,
    JSON.stringify({ ...(file as object), system: { sealed: Buffer.from(key).toString('base64') } }),
  );
}
