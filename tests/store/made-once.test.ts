import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { insertMadeOnce, runMadeOnce } from '../../electron/store/made-once';
import { openStore } from '../../electron/store/open-store';

test('a query made once is run with the values of each time', async () => {
  const { db } = await openStore(':memory:');
  const ask = (first: string, second: string) =>
    runMadeOnce<{ said: string }>(db, 'said', [first, second], ([one = '', other = '']) =>
      sql<{ said: string }>`select ${one} || ' ' || ${'and'} || ' ' || ${other} as said`.compile(db),
    );
  expect((await ask('one', 'two')).rows).toEqual([{ said: 'one and two' }]);
  expect((await ask("'); drop table people", 'three')).rows).toEqual([
    { said: "'); drop table people and three" },
  ]);
});

test('a row is inserted as it stands, null included', async () => {
  const { db } = await openStore(':memory:');
  const draft = { key: 'set-up', teamId: 't', body: '{}', keptAt: '2026-03-18T09:31:00.000Z' };
  await insertMadeOnce(db, 'drafts', draft);
  await insertMadeOnce(db, 'drafts', { ...draft, key: 'another' });
  expect(await db.selectFrom('drafts').selectAll().orderBy('key').execute()).toEqual([
    { ...draft, key: 'another' },
    draft,
  ]);
});
