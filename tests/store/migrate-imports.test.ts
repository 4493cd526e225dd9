import Sqlite from 'better-sqlite3-multiple-ciphers';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/store/migrate';

const rows = [
  `insert into teams values ('team', 'Riverside team', null, 200000, 'plan', 2, 7, 'consent', 3, 0, 0, 0, 7, 3, '09:30', 75, 'screen', 0, '2025-09-01')`,
  `insert into people values ('ada', 'team', 'Ada Cole', 'A.C.', null, null, null, null, '2026-01-01', null, '2026-01-01T09:00:00.000Z', null, null, null, null)`,
];

test('a store from before spreadsheets came in keeps its rows, and has room for what is brought in', async () => {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: new Sqlite(':memory:') }) });
  await migrate(db, { program: '0.1.0', upTo: 5 });
  for (const row of rows) await sql.raw(row).execute(db);
  const before = await sql`select * from people`.execute(db);
  await migrate(db, { program: '0.2.0' });
  expect((await sql`select * from people`.execute(db)).rows).toMatchObject(before.rows);
  await sql`insert into import_layouts values ('a', 'team', 'name', 'people', '{}', '2026-03-18')`.execute(
    db,
  );
  await expect(
    sql`insert into import_layouts values ('b', 'team', 'name', 'plans', '{}', '2026-03-18')`.execute(db),
  ).rejects.toThrow(/UNIQUE/);
  expect((await sql`select * from imports`.execute(db)).rows).toEqual([]);
});
