import Sqlite from 'better-sqlite3-multiple-ciphers';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/store/migrate';

/** Rows of the version before, in the shapes of that day: a team, a member and a figure that was entered by hand. */
const rows = [
  `insert into teams values ('team', 'Riverside team', null, 200000, 'plan', 2, 7, 'consent', 3, 0, 0, 0, 7, 3, '09:30', 75, 'screen', 0, '2025-09-01')`,
  `insert into members values ('grace', 'team', 'Grace Whitlock', 'Grace', 'social worker', 'team-lead', 'member', 1, 1, null, null, null, null, 0)`,
  `insert into entered_weeks (id, "teamId", "memberId", "chartId", week, "enteredAt", "valueHundredths")
    values ('week', 'team', 'grace', 'conversations-c1', '2025-08-18', '2026-03-02T10:00:00.000Z', 700)`,
];

async function olderStore(): Promise<Kysely<unknown>> {
  const database = new Sqlite(':memory:');
  database.pragma('foreign_keys = ON');
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database }) });
  await migrate(db, { program: '0.1.0', upTo: 6 });
  for (const row of rows) await sql.raw(row).execute(db);
  return db;
}

test('an older store gets its tables of history, empty, and keeps what it had', async () => {
  const db = await olderStore();
  await migrate(db, { program: '0.2.0' });
  const { rows: entered } = await sql`select id, week from entered_weeks`.execute(db);
  expect(entered).toEqual([{ id: 'week', week: '2025-08-18' }]);
  for (const table of ['history_imports', 'history_events', 'history_weeks', 'history_meanings'])
    expect((await sql`select * from ${sql.table(table)}`.execute(db)).rows).toEqual([]);
});

test('an import takes its events and descriptions with it when it goes', async () => {
  const db = await olderStore();
  await migrate(db, { program: '0.2.0' });
  await sql`insert into history_imports values ('one', 'team', 'grace', 1, 'cld.csv', '2024-07-01/2024-09-30',
    '2026-03-02T10:00:00.000Z', 1, 1, 1, 0, 0, 0, 0, 0)`.execute(db);
  await sql`insert into history_descriptions values (1, 1, 'Contact')`.execute(db);
  await sql`insert into history_events values (1, 'person', 'event', 'request', '2024-07-02', '18-64', null, null,
    null, 1, null)`.execute(db);
  await sql`delete from history_imports`.execute(db);
  for (const table of ['history_descriptions', 'history_events'])
    expect((await sql`select * from ${sql.table(table)}`.execute(db)).rows).toEqual([]);
});
