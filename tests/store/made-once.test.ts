import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { insertMadeOnce, makingOnce } from '../../electron/store/made-once';
import { openStore } from '../../electron/store/open-store';

const runMadeOnce = makingOnce();

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

test('two files that choose the same key run each their own query', async () => {
  const { db } = await openStore(':memory:');
  const [one, other] = [makingOnce(), makingOnce()];
  const say = (run: typeof one, word: string) =>
    run<{ said: string }>(db, 'facts people', [], () =>
      sql<{ said: string }>`select ${word} as said`.compile(db),
    );
  expect((await say(one, 'first')).rows).toEqual([{ said: 'first' }]);
  expect((await say(other, 'second')).rows).toEqual([{ said: 'second' }]);
});
