import { expect, test } from 'vitest';
import { buildSampleTeam } from '../../electron/services/sample-team/build-sample-team';
import { openStore } from '../../electron/store/open-store';
import { verifyTrail } from '../../electron/store/verify-trail';

test('replaying the trail of eighteen months gives every table’s count', async () => {
  const store = await openStore(':memory:');
  await buildSampleTeam(store, '2026-03-18T08:52:00.000Z');
  expect(await verifyTrail(store.db)).toEqual([]);
});

test('a row that came or went without the trail is found', async () => {
  const store = await openStore(':memory:');
  await buildSampleTeam(store, '2026-03-18T08:52:00.000Z');
  await store.db.deleteFrom('gaps').execute();
  expect(await verifyTrail(store.db)).toMatchObject([{ table: 'gaps', rows: 0 }]);
});
