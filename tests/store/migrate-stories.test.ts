import Sqlite from 'better-sqlite3-multiple-ciphers';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/store/migrate';

/** Rows of the version before: a team, a member, a person, and what was taken out. */
const rows = [
  `insert into teams values ('team', 'Riverside team', null, 200000, 'plan', 2, 7, 'consent', 3, 0, 0, 0, 7, 3, '09:30', 75, 'screen', 0, '2025-09-01')`,
  `insert into members values ('grace', 'team', 'Grace Whitlock', 'Grace', 'social worker', 'team-lead', 'member', 1, 1, null, null, null, null, 0)`,
  `insert into people (id, "teamId", "fullName", "knownAs", "firstContactOn", "createdAt") values ('ada', 'team', 'Ada Moss', 'A.M.', '2026-01-05', '2026-01-05T10:00:00.000Z')`,
];

test('an older store gains room for stories of change, and everything in it stays as it was', async () => {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: new Sqlite(':memory:') }) });
  await migrate(db, { program: '0.1.0', upTo: 5 });
  for (const row of rows) await sql.raw(row).execute(db);
  const before = await sql`select * from people`.execute(db);
  await migrate(db, { program: '0.2.0' });
  expect((await sql`select * from people`.execute(db)).rows).toEqual(before.rows);
  await sql`insert into stories (id, "teamId", "personId", "writerId", called, title, beginning, tried, changed, difference, "changedAt", version, consent, "answerWords")
    values ('story', 'team', 'ada', 'grace', 'Una', '', '', '', '', '', '2026-03-18T09:31:00.000Z', 1, 'not-asked', '')`.execute(
    db,
  );
  const { rows: stories } = await sql`select id, "askedVersion", answer, "withdrawnAt" from stories`.execute(
    db,
  );
  expect(stories).toEqual([{ id: 'story', askedVersion: null, answer: null, withdrawnAt: null }]);
});
