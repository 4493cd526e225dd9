import Sqlite from 'better-sqlite3-multiple-ciphers';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/store/migrate';

/** Rows of the second version: Ada came to rest and came back, Ben is at rest, Cy was closed by mistake. */
const rows = [
  `insert into teams values ('team', 'Riverside team', null, 200000, 'plan', 2, 7, 'consent', 3, 0, 0, 0, 7, 3, '09:30', 75, 'screen', 0, '2025-09-01')`,
  ...['ada', 'ben', 'cy'].map(
    (id) =>
      `insert into people values ('${id}', 'team', '${id}', '${id}', null, null, null, null, '2026-01-01', null, '2026-01-01T09:00:00.000Z', null, null, null, null)`,
  ),
  entry('e1', '2026-02-02', 'people.closed', 'ada'),
  change('e1', 'ada', '2026-02-02'),
  entry('e2', '2026-02-03', 'people.closed', 'ben'),
  change('e2', 'ben', '2026-02-03'),
  entry('e3', '2026-02-04', 'people.closed', 'cy'),
  change('e3', 'cy', '2026-02-04'),
  entry('e4', '2026-02-04', 'people.closed.undone', 'cy', 'e3'),
  entry('e5', '2026-03-01', 'people.reopened', 'ada'),
];

function entry(id: string, on: string, verb: string, person: string, undoes?: string): string {
  const undoesId = undoes === undefined ? 'null' : `'${undoes}'`;
  return `insert into audit_entries values ('${id}', 'team', '${on}T10:00:00.000Z', null, '${verb}', 'people', '${person}', '${person}', null, 1, ${undoesId})`;
}

function change(entryId: string, person: string, closedOn: string): string {
  return `insert into audit_changes values ('${entryId}', 0, 'people', '${person}', 'update', '{"closedOn":null}', '{"closedOn":"${closedOn}"}')`;
}

test('when people came to rest, and back, is told from the trail of an older store', async () => {
  const db = new Kysely<unknown>({ dialect: new SqliteDialect({ database: new Sqlite(':memory:') }) });
  await migrate(db, { program: '0.1.0', upTo: 2 });
  for (const row of rows) await sql.raw(row).execute(db);
  await migrate(db, { program: '0.2.0' });
  const { rows: rests } = await sql`select "personId", "restedOn", "backOn" from rests`.execute(db);
  expect(rests).toEqual([
    { personId: 'ada', restedOn: '2026-02-02', backOn: '2026-03-01' },
    { personId: 'ben', restedOn: '2026-02-03', backOn: null },
  ]);
});
