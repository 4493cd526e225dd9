import { expect, test } from 'vitest';
import { buildSampleTeam } from '../../electron/services/sample-team/build-sample-team';
import { openStore } from '../../electron/store/open-store';
import { verifyChain } from '../../electron/store/trail/verify-chain';
import { verifyTrail } from '../../electron/store/verify-trail';

test('replaying the trail of eighteen months gives every table’s count', async () => {
  const store = await openStore(':memory:');
  await buildSampleTeam(store, '2026-03-18T08:52:00.000Z');
  expect(await verifyTrail(store.db)).toEqual([]);
});

test('the trail of eighteen months is whole from its first entry, and tells every row', async () => {
  const store = await openStore(':memory:');
  const { teamId } = await buildSampleTeam(store, '2026-03-18T08:52:00.000Z');
  const { count } = await store.db
    .selectFrom('audit_entries')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  expect(await verifyChain(store.db, teamId, async () => undefined)).toMatchObject({
    ...{ misfit: null, mismatches: [], linkedAt: null, removed: 0 },
    head: { position: count },
  });
});

test('a row that came or went without the trail is found', async () => {
  const store = await openStore(':memory:');
  await buildSampleTeam(store, '2026-03-18T08:52:00.000Z');
  await store.db.deleteFrom('gaps').execute();
  expect(await verifyTrail(store.db)).toMatchObject([{ table: 'gaps', rows: 0 }]);
});
