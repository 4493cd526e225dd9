import { createRequire } from 'node:module';
import { join } from 'node:path';
import { Worker } from 'node:worker_threads';
import { expect, onTestFinished, test } from 'vitest';
import { checkCopy, copyStore } from '../../../electron/store/backups/copy-store';
import { openStore } from '../../../electron/store/open-store';
import { keyForAttach, openSqlite } from '../../../electron/store/sqlite-only/open-sqlite';
import { newFolder } from './own-team';

const key = new Uint8Array(32).fill(5);

/** Writes two rows that belong together, over and over, and brings the log into the file as it goes. */
const writing = `
  const { parentPort, workerData } = require('node:worker_threads');
  const Sqlite = require(workerData.driver);
  const sqlite = new Sqlite(workerData.path, { timeout: 5000 });
  sqlite.pragma("cipher = 'chacha20'");
  sqlite.key(Buffer.from(workerData.raw));
  sqlite.pragma('synchronous = FULL');
  const insert = sqlite.prepare('insert into drafts values (?, ?, ?, ?)');
  let at = 0;
  const twice = sqlite.transaction(() => {
    for (const side of ['left', 'right']) insert.run(side + ' ' + at, 'team', 'x'.repeat(at % 3000), 'now');
    at += 1;
  });
  const write = () => {
    for (let time = 0; time < 20; time += 1) twice();
    if (at % 100 === 0) sqlite.pragma('wal_checkpoint(PASSIVE)');
    setImmediate(write);
  };
  parentPort.once('message', () => process.exit());
  write();
  parentPort.postMessage('begun');
`;

test('thirty copies made while another thread writes without a pause are each whole, and one moment of the store', async () => {
  const path = join(newFolder(), 'team.sqlite');
  await (await openStore(path, { key })).close();
  const driver = createRequire(import.meta.url).resolve('better-sqlite3-multiple-ciphers');
  const thread = new Worker(writing, { eval: true, workerData: { driver, path, raw: keyForAttach(key) } });
  onTestFinished(async () => void (await thread.terminate()));
  await new Promise((resolve, reject) => {
    thread.once('message', resolve);
    thread.once('error', reject);
  });
  let before = 0;
  for (let time = 0; time < 30; time += 1) {
    const to = `${path}.copy-${time}`;
    expect(copyStore(path, to, key), `copy ${time}`).not.toBeNull();
    expect(checkCopy(to, key)).not.toBeNull();
    const copy = openSqlite(to, key, { readonly: true });
    const sides = copy
      .prepare(
        "select count(*) from drafts where key like 'left%' union all select count(*) from drafts where key like 'right%'",
      )
      .pluck()
      .all();
    expect(sides[0]).toBe(sides[1]);
    expect(Number(sides[0])).toBeGreaterThanOrEqual(before);
    before = Number(sides[0]);
    copy.close();
  }
  expect(before).toBeGreaterThan(100);
});
