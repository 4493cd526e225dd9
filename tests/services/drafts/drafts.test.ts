import { expect, test } from 'vitest';
import { forgetDraft, readDraft, saveDraft } from '../../../electron/services/drafts/drafts';
import { testTeam } from '../test-team';

const key = 'conversation/p1';

test('what is being typed is there again, as it was typed last', async () => {
  const { acting } = await testTeam();
  await saveDraft(acting(), { key, body: '{"whatMatters":"Pigeons"}' });
  await saveDraft(acting(), { key, body: '{"whatMatters":"Pigeons, and mornings"}' });
  expect(await readDraft(acting(), { key })).toEqual({
    ok: true,
    value: '{"whatMatters":"Pigeons, and mornings"}',
  });
});

test('it is kept before anybody has said who is at this computer', async () => {
  const { acting } = await testTeam();
  await saveDraft(acting(null), { key, body: 'x' });
  expect(await readDraft(acting(null), { key })).toEqual({ ok: true, value: 'x' });
});

test('it is gone once somebody throws it away', async () => {
  const { acting } = await testTeam();
  await saveDraft(acting(), { key, body: 'x' });
  await forgetDraft(acting(), { key });
  expect(await readDraft(acting(), { key })).toEqual({ ok: true, value: null });
});

test('it is no record: the trail has none of it', async () => {
  const { acting, store } = await testTeam();
  await saveDraft(acting(), { key, body: 'x' });
  expect(await store.db.selectFrom('audit_entries').selectAll().execute()).toEqual([]);
});

test('another team’s drafts are their own', async () => {
  const { acting } = await testTeam();
  await saveDraft(acting(), { key, body: 'x' });
  expect(await readDraft({ ...acting(), teamId: 'another' }, { key })).toEqual({ ok: true, value: null });
});
