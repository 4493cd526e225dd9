import Sqlite from 'better-sqlite3-multiple-ciphers';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/store/migrate';
import type { Database } from '../../electron/store/tables/database';
import { verifyChain } from '../../electron/store/trail/verify-chain';

const team = (id: string) =>
  `insert into teams values ('${id}', 'Riverside team', null, 200000, 'plan', 2, 7, 'consent', 3, 0, 0, 0, 7, 3, '09:30', 75, 'screen', 0, '2025-09-01')`;

function entry(id: string, teamId: string, at: string): readonly string[] {
  return [
    `insert into audit_entries values ('${id}', '${teamId}', '${at}', null, 'conversations.gap-noted', 'conversations', 'gap-${id}', null, null, 1, null)`,
    `insert into audit_changes values ('${id}', 0, 'gaps', 'gap-${id}', 'insert', null, '{"lookedFor":"A choir"}')`,
    `insert into audit_changes values ('${id}', 1, 'gaps', 'gap-${id}', 'update', '{"lookedFor":"A choir"}', '{"lookedFor":"A band"}')`,
  ];
}

/** Rows of the version before: two teams, and a trail of each; one gap is there that no entry tells of. */
const rows = [
  ...['one', 'other'].map(team),
  `insert into members values ('grace', 'one', 'Grace Whitlock', 'Grace', 'social worker', 'team-lead', 'member', 1, 1, null, null, null, null, 0)`,
  ...entry('b', 'one', '2026-03-02T10:00:00.000Z'),
  ...entry('a', 'one', '2026-03-01T10:00:00.000Z'),
  ...entry('c', 'other', '2026-03-03T10:00:00.000Z'),
  ...['a', 'b', 'untold'].map(
    (id) =>
      `insert into gaps (id, "teamId", "lookedFor", "loggedOn", "memberId") values ('gap-${id}', 'one', 'A band', '2026-03-01', 'grace')`,
  ),
];

/** The store at the version before, as it was then and as it will be. */
async function olderStore(statements: readonly string[]) {
  const dialect = new SqliteDialect({ database: new Sqlite(':memory:') });
  const bare = new Kysely<unknown>({ dialect });
  await migrate(bare, { program: '0.1.0', upTo: 8 });
  for (const row of statements) await sql.raw(row).execute(bare);
  return { bare, db: new Kysely<Database>({ dialect }) };
}

const verify = (db: Kysely<Database>, teamId: string) => verifyChain(db, teamId, async () => undefined);

test('the entries of an older store are linked in their order, each team’s for itself, and an entry says so', async () => {
  const { bare, db } = await olderStore(rows);
  await migrate(bare, { program: '0.2.0' });
  const links = await db
    .selectFrom('audit_links')
    .select(['teamId', 'position', 'entryId'])
    .where('teamId', '=', 'one')
    .orderBy('position')
    .execute();
  expect(links).toMatchObject([
    { position: 1, entryId: 'a' },
    { position: 2, entryId: 'b' },
    { position: 3 },
  ]);
  const newest = await db
    .selectFrom('audit_entries')
    .selectAll()
    .where('teamId', '=', 'one')
    .where('verb', '=', 'team.trail-linked')
    .executeTakeFirstOrThrow();
  expect(newest).toMatchObject({ id: links[2]?.entryId, memberId: null, subjectId: 'one', undoable: 0 });
  // What stood beside the trail then is said, so that it is no difference later.
  expect(await verify(db, 'one')).toMatchObject({
    ...{ misfit: null, since: '2026-03-01T10:00:00.000Z', linkedAt: newest.at, removed: 0, mismatches: [] },
    head: { position: 3 },
  });
  expect(await verify(db, 'other')).toMatchObject({ misfit: null, head: { position: 2 }, mismatches: [] });
});

test('a store that has no trail yet begins its chain with what is written first', async () => {
  const { bare, db } = await olderStore([team('one')]);
  await migrate(bare, { program: '0.2.0' });
  expect(await db.selectFrom('audit_entries').select('id').execute()).toEqual([]);
  expect(await verify(db, 'one')).toMatchObject({ head: null, misfit: null });
});

test('what was changed in an older store’s trail after it was linked is found', async () => {
  const { bare, db } = await olderStore(rows);
  await migrate(bare, { program: '0.2.0' });
  await sql`drop trigger audit_changes_no_update`.execute(db);
  await sql`update audit_changes set after = '{"lookedFor":"Nothing"}' where "entryId" = 'b' and position = 1`.execute(
    db,
  );
  expect((await verify(db, 'one')).misfit).toMatchObject({
    kind: 'content-changed',
    position: 2,
    entryId: 'b',
  });
});
