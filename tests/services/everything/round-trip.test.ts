import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { leftOut, tablesOfEverything } from '../../../electron/store/everything/tables-of-everything';
import { verifyTrail } from '../../../electron/store/verify-trail';
import { openOwn } from '../../own-record';
import { makeKeys } from '../../running-program';
import { partsOf, takeOut } from './a-file';
import { newFolder, now, ownTeamFolder, programOn } from './own-team-folder';

interface Told {
  readonly rows: Readonly<Record<string, readonly unknown[]>>;
  readonly charts: unknown;
  readonly week: unknown;
}

/** Every row of a store, every chart of its team, and this week's page. */
async function told(folder: string, memberId: string): Promise<Told> {
  const { program, call } = programOn(folder, {});
  await program.openOwnTeam();
  await program.actAs(memberId);
  const db = program.acting()?.store.db;
  if (db === undefined) throw new Error('No team came up.');
  const rows: Record<string, readonly unknown[]> = {};
  for (const table of tablesOfEverything)
    rows[table] = (await sql`select * from ${sql.table(table)} order by 1, 2`.execute(db)).rows;
  const charts = await call('measures.every-chart', {});
  const week = await call('home.read', {});
  await program.stop();
  return { rows, charts, week };
}

let from: Awaited<ReturnType<typeof ownTeamFolder>>;
let path: string;
/** Where it was brought back. */
let folder: string;
let before: Told;

beforeAll(async () => {
  from = await ownTeamFolder();
  before = await told(from.folder, from.memberId);
  path = await takeOut(from);
  folder = newFolder();
  const { program, call } = programOn(folder, { chosen: { kind: 'chosen', path, name: 'everything.zip' } });
  await program.start(false);
  await makeKeys({ call });
  expect(await call('everything.bring-back', {})).toEqual({ ok: true, value: { team: 'Millrace team' } });
  expect(await call('device.read', {})).toMatchObject({ value: { kind: 'open', actingMemberId: null } });
  await program.stop();
});

describe('a team that is brought back', () => {
  test('has every row of every table as it was, and one entry more that says where it came from', async () => {
    const { rows } = await told(folder, from.memberId);
    const { audit_entries: entries = [], audit_links: links = [], ...others } = rows;
    const { audit_entries: entriesBefore = [], audit_links: linksBefore = [], ...othersBefore } = before.rows;
    expect(others).toEqual(othersBefore);
    expect(links.slice(0, -1)).toEqual(linksBefore);
    expect(others.history_weeks).toHaveLength(1);
    expect(others.history_events).toBeUndefined();
    expect(entries.slice(0, -1)).toEqual(entriesBefore);
    expect(entries.at(-1)).toMatchObject({ verb: 'team.brought-back', memberId: null });
  });

  test('has the same measures, and the same week before it', async () => {
    const after = await told(folder, from.memberId);
    expect(after.charts).toEqual(before.charts);
    expect(after.week).toEqual(before.week);
  });

  test('has a trail that tells every row, and whoever is in it is found', async () => {
    const store = await openOwn(folder);
    // The import of a history was put there for this test, beside the trail.
    expect(await verifyTrail(store.db)).toMatchObject([{ table: 'history_imports' }]);
    const index = async (db: typeof store.db) =>
      (await sql`select kind, "rowId", "personId", "on" from search_rows order by kind, "rowId"`.execute(db))
        .rows;
    const original = await openOwn(from.folder);
    expect(await index(store.db)).toEqual(await index(original.db));
    await store.close();
    await original.close();
  });

  test('has a chain that goes on from the file’s, and says when it came from one', async () => {
    const { program, call } = programOn(folder, {});
    await program.openOwnTeam();
    expect(await call('audit.verify', {})).toMatchObject({
      ok: true,
      value: {
        ...{
          misfit: null,
          linkedAt: null,
          broughtBackAt: now,
          entries: (before.rows.audit_links?.length ?? 0) + 1,
        },
        // The import of a history was put there for this test, beside the trail.
        mismatches: [{ table: 'history_imports', rows: 1, byTrail: 0 }],
      },
    });
    await program.stop();
  });

  test('leaves nothing half made behind', () => {
    expect(readdirSync(folder).filter((name) => name.includes('making'))).toEqual([]);
    expect(existsSync(join(from.folder, 'everything.zip.making'))).toBe(false);
  });
});

test('what is left out is in no part of the file', async () => {
  const parts = await partsOf(path);
  for (const table of Object.keys(leftOut)) expect(parts.has(`${table}.csv`)).toBe(false);
  const store = await openOwn(from.folder);
  const said = await store.db.selectFrom('session_words').select('words').execute();
  const learned = await store.db.selectFrom('learning_records').select(['what', 'learned']).execute();
  await store.close();
  const kept = [...said.map(({ words }) => words), ...learned.flatMap(({ what, learned: it }) => [what, it])]
    .filter((words) => words.length > 20)
    .map((words) => JSON.stringify(words).slice(1, -1));
  expect(kept.length).toBeGreaterThan(5);
  const all = [...parts.values()].join('\n');
  expect(kept.filter((words) => all.includes(words))).toEqual([]);
});
