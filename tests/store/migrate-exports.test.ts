import Sqlite from 'better-sqlite3-multiple-ciphers';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/store/migrate';

/** Rows of the fourth version: what Grace took out, and what nobody said they had. */
const rows = [
  `insert into teams values ('team', 'Riverside team', null, 200000, 'plan', 2, 7, 'consent', 3, 0, 0, 0, 7, 3, '09:30', 75, 'screen', 0, '2025-09-01')`,
  `insert into members values ('grace', 'team', 'Grace Whitlock', 'Grace', 'social worker', 'team-lead', 'member', 1, 1, null, null, null, null, 0)`,
  entry('e1', 'huddles.minutes-copied', 'huddle', null),
  entry('e2', 'c3-proposals.note-copied', 'proposal', 'ada'),
  entry('e3', 'measures.taken-outside', 'open-c2', null),
  entry('e4', 'measures.note-pinned', 'pin', null),
];

function entry(id: string, verb: string, subject: string, person: string | null): string {
  const personId = person === null ? 'null' : `'${person}'`;
  return `insert into audit_entries values ('${id}', 'team', '2026-03-0${id.slice(1)}T10:00:00.000Z', 'grace', '${verb}', 'huddles', '${subject}', ${personId}, null, 0, null)`;
}

test('what was taken out of an older store is told from its trail', async () => {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: new Sqlite(':memory:') }) });
  await migrate(db, { program: '0.1.0', upTo: 4 });
  for (const row of rows) await sql.raw(row).execute(db);
  await migrate(db, { program: '0.2.0' });
  const { rows: taken } =
    await sql`select kind, form, outside, "subjectId", "personId", file from exports order by "at"`.execute(
      db,
    );
  const plain = { outside: 0, personId: null, file: null };
  expect(taken).toEqual([
    { ...plain, kind: 'minutes', form: 'clipboard', subjectId: 'huddle' },
    { ...plain, kind: 'case-note', form: 'clipboard', subjectId: 'proposal', personId: 'ada' },
    { ...plain, kind: 'chart', form: 'file', outside: 1, subjectId: 'open-c2' },
  ]);
});
