import Sqlite from 'better-sqlite3-multiple-ciphers';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/store/migrate';

const team = (id: string): string =>
  `insert into teams values ('${id}', 'A team', null, 200000, 'plan', 2, 7, 'consent', 3, 0, 0, 0, 7, 3, '09:30', 75, 'screen', 0, '2025-09-01')`;
const member = (id: string, teamId: string, role: string, leftOn = 'null'): string =>
  `insert into members values ('${id}', '${teamId}', '${id}', '${id}', 'social worker', '${role}', 'member', 1, 1, null, null, null, ${leftOn}, 0)`;

/** Rows of the version before: a team with a lead, and one whose lead has left. */
const rows = [
  ...[team('led'), member('ann', 'led', 'team-lead'), member('bob', 'led', 'practitioner')],
  ...[team('ours'), member('cleo', 'ours', 'practitioner'), member('dan', 'ours', 'partner')],
  member('eve', 'ours', 'team-lead', `'2026-01-01'`),
];

test('whoever led a team looks after the program; where nobody does, everybody who is in it', async () => {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: new Sqlite(':memory:') }) });
  await migrate(db, { program: '0.1.0', upTo: 8 });
  for (const row of rows) await sql.raw(row).execute(db);
  const before = (await sql`select * from members order by id`.execute(db)).rows;
  await migrate(db, { program: '0.2.0' });
  const { rows: after } = await sql<{
    id: string;
    access: string;
  }>`select * from members order by id`.execute(db);
  expect(after).toMatchObject(before);
  expect(after.map(({ id, access }) => [id, access])).toEqual([
    ['ann', 'facilitator'],
    ['bob', 'member'],
    ['cleo', 'facilitator'],
    ['dan', 'facilitator'],
    ['eve', 'member'],
  ]);
  for (const table of ['member_pins', 'people_alongside'])
    expect((await sql`select * from ${sql.table(table)}`.execute(db)).rows).toEqual([]);
});
