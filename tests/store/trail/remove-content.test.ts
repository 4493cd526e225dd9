import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, expect, test } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { removeContentOf } from '../../../electron/store/trail/remove-content';
import { type TestTeam, testTeam } from '../../services/test-team';
import { marked, rename, teamWithTrail, verify, withoutRules, writeAbout } from './a-trail';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-test-'));
afterAll(() => rmSync(folder, { recursive: true }));

function remove(team: TestTeam, entryIds: readonly string[]): Promise<number> {
  const { newId, teamId, memberId, now: at } = team.acting();
  return team.store.db
    .transaction()
    .execute((transaction) => removeContentOf(transaction, { id: newId(), teamId, memberId, at, entryIds }));
}

test('what an entry tells of people is gone from the file, that it was done stays, and the chain is whole', async () => {
  const path = join(folder, 'team.sqlite');
  const team = await testTeam({}, path);
  const ids = [await writeAbout(team, 2, marked), await writeAbout(team, 1, `${marked} Road`)];
  await writeAbout(team, 1, 'somebody else');
  expect(await remove(team, ids)).toBe(2);
  const { db } = team.store;
  const entries = await db.selectFrom('audit_entries').selectAll().orderBy('id').execute();
  expect(entries).toMatchObject([
    { verb: 'people.changed', memberId: team.ids.grace, subjectId: 'removed', personId: null },
    { verb: 'people.changed', subjectId: 'removed' },
    { verb: 'people.changed', subjectId: 'dorothy' },
    { verb: 'team.words-removed', memberId: team.ids.grace },
  ]);
  expect(
    await db
      .selectFrom('audit_changes')
      .selectAll()
      .where('entryId', '=', ids[0] ?? '')
      .execute(),
  ).toMatchObject([
    { tableName: 'people', op: 'update', rowId: 'removed', before: null, after: null },
    { tableName: 'people', op: 'update', rowId: 'removed', before: null, after: null },
  ]);
  const [said] = await db
    .selectFrom('audit_changes')
    .select('after')
    .where('tableName', '=', 'audit_links')
    .execute();
  expect(said?.after).toBe('{"positions":"1-2"}');
  expect(await verify(team)).toMatchObject({ misfit: null, removed: 2, head: { position: 4 } });
  await sql`vacuum`.execute(db);
  await team.store.close();
  expect(readFileSync(path).includes(marked)).toBe(false);
});

test('what is removed already, of nobody, or the chain’s own is left as it is', async () => {
  const team = await teamWithTrail([1, 1]);
  const [first = ''] = (
    await team.store.db.selectFrom('audit_entries').select('id').orderBy('id').execute()
  ).map(({ id }) => id);
  expect(await remove(team, [first, 'nobody'])).toBe(1);
  const removal = await team.store.db
    .selectFrom('audit_entries')
    .select('id')
    .where('verb', '=', 'team.words-removed')
    .executeTakeFirstOrThrow();
  expect(await remove(team, [first, removal.id])).toBe(0);
  expect(await verify(team)).toMatchObject({ misfit: null, removed: 1, head: { position: 3 } });
});

test('a change of which the words are removed is not taken back', async () => {
  const team = await testTeam();
  const id = await rename(team, 'Quayside team');
  await remove(team, [id]);
  expect(await undo(team.acting(), { entryId: id })).toMatchObject({ refusal: { kind: 'cannot-undo' } });
});

/** Whatever else is tried on a trail of three entries, of which the first had its words removed by the third. */
const tries = [
  `update audit_entries set verb = 'x'`,
  `update audit_entries set "subjectId" = 'removed', "personId" = null where id = $second`,
  `update audit_entries set "subjectId" = 'dorothy' where id = $first`,
  `update audit_entries set "personId" = 'dorothy' where id = $first`,
  `update audit_entries set at = 'x' where id = $first`,
  `delete from audit_entries`,
  `insert or replace into audit_entries select * from audit_entries where id = $second`,
  `update audit_changes set before = null, after = null, "rowId" = 'removed' where "entryId" = $second`,
  `update audit_changes set after = '{}' where "entryId" = $first`,
  `update audit_changes set op = 'delete' where "entryId" = $first`,
  `delete from audit_changes`,
  `insert into audit_changes values ($second, 9, 'people', 'x', 'update', null, null)`,
  `insert or replace into audit_changes select * from audit_changes where "entryId" = $second`,
  `update audit_links set salt = null where "entryId" = $second`,
  `update audit_links set salt = null, "contentRemovedById" = $first where "entryId" = $second`,
  `update audit_links set "contentRemovedById" = $third where "entryId" = $second`,
  `update audit_links set salt = null, "contentRemovedById" = $third, content = 'x' where "entryId" = $second`,
  `update audit_links set salt = null, "contentRemovedById" = $third where "entryId" = $third`,
  `update audit_links set salt = 'x', "contentRemovedById" = null where "entryId" = $first`,
  `update audit_links set hash = 'x'`,
  `update audit_links set position = 9 where "entryId" = $third`,
  `delete from audit_links`,
  `insert or replace into audit_links select * from audit_links where "entryId" = $second`,
];

test.each(tries)('the store itself refuses: %s', async (statement) => {
  const team = await teamWithTrail([1, 1]);
  const { db } = team.store;
  const idsNow = async () =>
    (await db.selectFrom('audit_entries').select('id').orderBy('id').execute()).map(({ id }) => id);
  const [first = ''] = await idsNow();
  await remove(team, [first]);
  const [, second = '', third = ''] = await idsNow();
  const text = statement
    .replaceAll('$first', `'${first}'`)
    .replaceAll('$second', `'${second}'`)
    .replaceAll('$third', `'${third}'`);
  await expect(sql.raw(text).execute(db)).rejects.toThrow('kept for good');
  expect((await verify(team)).misfit).toBeNull();
});

test('words taken out by another way, or put back, are found where the rules of the store are got round', async () => {
  const team = await teamWithTrail([1, 1, 1]);
  const { db } = team.store;
  const [first = '', second = ''] = (
    await db.selectFrom('audit_entries').select('id').orderBy('id').execute()
  ).map(({ id }) => id);
  await remove(team, [first]);
  const removal = (
    await db.selectFrom('audit_entries').select('id').orderBy('id', 'desc').executeTakeFirstOrThrow()
  ).id;
  await withoutRules(team.store);
  // As if the removal had been of the second too.
  await sql`update audit_links set salt = null, "contentRemovedById" = ${removal} where "entryId" = ${second}`.execute(
    db,
  );
  await sql`update audit_entries set "subjectId" = 'removed', "personId" = null where id = ${second}`.execute(
    db,
  );
  await sql`update audit_changes set before = null, after = null, "rowId" = 'removed' where "entryId" = ${second}`.execute(
    db,
  );
  expect((await verify(team)).misfit).toMatchObject({ kind: 'content-changed', position: 2 });
  // Other words in the place of those that were removed.
  await sql`update audit_changes set after = '{"phone":"invented"}' where "entryId" = ${first}`.execute(db);
  expect((await verify(team)).misfit).toMatchObject({ kind: 'content-changed', position: 1 });
});
