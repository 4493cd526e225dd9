import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { insertMadeOnce, runMadeOnce } from '../../electron/store/made-once';
import { openStore } from '../../electron/store/open-store';

test('a query made once is run with the values of each time', async () => {
  const { db } = await openStore(':memory:');
  const ask = (first: string, second: number) =>
    runMadeOnce<{ said: string }>(db, 'said', [first, second], ([text = '', number = '']) =>
      sql<{ said: string }>`select ${text} || ' ' || ${'and'} || ' ' || ${number} as said`.compile(db),
    );
  expect((await ask('one', 2)).rows).toEqual([{ said: 'one and 2' }]);
  expect((await ask("'); drop table people", 3)).rows).toEqual([{ said: "'); drop table people and 3" }]);
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
