import { statSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { newFolder } from '../services/device/team-folder';
import { bundleChild } from './bundle-child';
import { whatIsLost } from './check/nothing-lost';
import { copyStore, openCopy } from './check/open-copy';
import { whatIsWrong } from './check/store-is-whole';
import { killOnce } from './kill/one-kill';
import { newEncryptedTeam } from './new-team';

let child = '';
beforeAll(async () => {
  child = await bundleChild();
});

/** Never reached: what ends the child is the write that fails. */
const notByUs = { kind: 'once-told', write: 1_000_000 } as const;

test('a write of which only the first part reaches the file is told, undone whole, and loses nothing before it', async ({
  skip,
}) => {
  if (process.platform === 'win32') skip('Windows has no such limit');
  const folder = await newEncryptedTeam();
  const aside = newFolder();
  let writes = 0;
  for (let time = 0; time < 12; time++) {
    const log = statSync(join(folder, 'team.sqlite-wal'), { throwIfNoEntry: false })?.size ?? 0;
    const longestFile = Math.floor(log / 1024) + 150 + 97 * time;
    const { began, acknowledged, amid, trouble, wrong } = await killOnce(
      { child, folder, seed: time, longestFile },
      notByUs,
    );
    expect(wrong, `at ${longestFile} KiB`).toEqual([]);
    expect(trouble, `at ${longestFile} KiB`).toBe('write-failed');
    const last = acknowledged.at(-1)?.standing ?? began;
    if (last === null) throw new Error('The store was not opened.');
    const store = await openCopy(copyStore(folder, aside));
    const mayBeMore = amid === 'huddles.go' ? amid : null;
    expect(await whatIsLost(store, { last, amid: mayBeMore })).toEqual([]);
    expect(await whatIsWrong(store.db)).toEqual([]);
    await store.close();
    writes += acknowledged.length;
  }
  expect(writes).toBeGreaterThan(50);
}, 300_000);
