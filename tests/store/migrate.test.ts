import Sqlite from 'better-sqlite3-multiple-ciphers';
import { Kysely, SqliteDialect, sql } from 'kysely';
import { expect, test } from 'vitest';
import { migrate } from '../../electron/store/migrate';
import { latestVersion, migrations } from '../../electron/store/migrations';
import { searchWords } from '../../electron/store/sqlite-only/full-text';
import { readSchemaVersion } from '../../electron/store/sqlite-only/signature';

function emptyStore(): Kysely<unknown> {
  return new Kysely<unknown>({ dialect: new SqliteDialect({ database: new Sqlite(':memory:') }) });
}

async function rowsOf(db: Kysely<unknown>, table: string): Promise<readonly unknown[]> {
  return (await sql`select * from ${sql.table(table)}`.execute(db)).rows;
}

/** Rows as a team wrote them in the first version, bare, in the shapes of that day. */
const firstRows = [
  `insert into teams values ('team', 'Riverside team', null, 200000, 'plan', 2, 7, 'consent', 3, 0, 0, 0, 7, 3, '09:30', 75, 'screen', 0, '2025-09-01')`,
  `insert into members values ('grace', 'team', 'Grace Whitlock', 'Grace', 'social worker', 'team-lead', 'member', 1, 1, null, null, null, null)`,
  `insert into people values ('dorothy', 'team', 'Dorothy Hale', 'D.H.', null, null, null, null, '2026-03-01', 'grace', '2026-03-01T09:00:00.000Z', null, null, null, null)`,
  `insert into conversations values ('talk', 'dorothy', 'grace', 'C1', '2026-03-02', 'visit', 'Her garden', 'A neighbour', '["Dorothy"]', 'We sat by the roses', '2026-03-02T10:00:00.000Z')`,
  `insert into audit_entries values ('entry', 'team', '2026-03-02T10:00:00.000Z', 'grace', 'conversations.kept', 'conversations', 'talk', 'dorothy', null, 1, null)`,
  `insert into audit_changes values ('entry', 0, 'conversations', 'talk', 'insert', null, '{"id":"talk"}')`,
];
const written = ['teams', 'members', 'people', 'conversations', 'audit_entries', 'audit_changes'];

test('the migrations are numbered from 1 without a gap', () => {
  expect(migrations.map(({ version }) => version)).toEqual(migrations.map((_migration, index) => index + 1));
});

test('rows of the first version are carried to the newest, unchanged, one version at a time', async () => {
  const db = emptyStore();
  await migrate(db, { program: '0.1.0', upTo: 1 });
  for (const row of firstRows) await sql.raw(row).execute(db);
  const before = await Promise.all(written.map((table) => rowsOf(db, table)));
  for (const { version } of migrations.slice(1)) {
    expect(await migrate(db, { program: '0.2.0', upTo: version })).toBe(true);
    // Whatever was written stands as it was; a later version may have added columns beside it, and rows after it.
    for (const [index, table] of written.entries()) {
      const was = before[index] ?? [];
      expect((await rowsOf(db, table)).slice(0, was.length)).toMatchObject(was);
    }
  }
  expect(await readSchemaVersion(db)).toBe(latestVersion);
});

test('what was written before there was a search is found after the upgrade', async () => {
  const db = emptyStore();
  await migrate(db, { program: '0.1.0', upTo: 1 });
  for (const row of firstRows) await sql.raw(row).execute(db);
  await migrate(db, { program: '0.2.0' });
  const found = await searchWords(db, {
    teamId: 'team',
    words: ['roses'],
    among: 'the rest',
    personIds: null,
    limit: 5,
  });
  expect(found).toMatchObject([{ kind: 'conversations', rowId: 'talk' }]);
});

test('a store that is up to date is left alone', async () => {
  const db = emptyStore();
  expect(await migrate(db, { program: '0.1.0' })).toBe(true);
  expect(await migrate(db, { program: '0.2.0' })).toBe(false);
  const versions = migrations.map(({ version }) => ({ version, program: '0.1.0' }));
  expect(await rowsOf(db, 'schema_versions')).toEqual(versions);
});

test('a migration that fails leaves the store in the version before', async () => {
  const db = emptyStore();
  await migrate(db, { program: '0.1.0', upTo: 1 });
  await sql`create table search_rows (in_the_way text)`.execute(db);
  await expect(migrate(db, { program: '0.2.0' })).rejects.toThrow('search_rows');
  expect(await readSchemaVersion(db)).toBe(1);
  expect(await rowsOf(db, 'schema_versions')).toEqual([{ version: 1, program: '0.1.0' }]);
});

test('the schema is the one that was looked at', async () => {
  const db = emptyStore();
  await migrate(db, { program: '0.1.0' });
  // What full text keeps for itself is SQLite's own affair.
  const { rows } = await sql<{ sql: string }>`select sql from sqlite_schema
    where sql is not null and name not glob 'search_words_*' order by type desc, name`.execute(db);
  const schema = rows.map(
    (row) => `${row.sql.replaceAll(', "', ',\n  "').replaceAll(/\s*\n\s*/g, '\n  ')};\n`,
  );
  await expect(schema.join('\n')).toMatchFileSnapshot('schema.snapshot.sql');
});
