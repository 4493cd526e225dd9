import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore, type Store } from '../../electron/store/open-store';
import { auditedTables } from '../../electron/store/tables/database';
import { generateTeams } from '../bench/generate/generate-teams';

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-'));
const path = join(folder, 'teams.sqlite');
const said: string[] = [];
let store: Store;

beforeAll(async () => {
  const wanted = { years: 3, teams: 2, now: '2026-03-18T09:31:00.000Z' };
  await generateTeams(path, wanted, (line) => void said.push(line));
  store = await openStore(path);
}, 120_000);

afterAll(async () => {
  await store.close();
  rmSync(folder, { recursive: true });
});

async function count(table: (typeof auditedTables)[number]): Promise<number> {
  const { many } = await store.db
    .selectFrom(table)
    .select(({ fn }) => fn.countAll<number>().as('many'))
    .executeTakeFirstOrThrow();
  return many;
}

test('a year of a team is about a thousand conversations, a hundred and fifty plans, fifty-two huddles', async () => {
  expect((await count('conversations')) / 6).toBeGreaterThan(800);
  expect((await count('c2_plans')) / 6).toBeGreaterThan(115);
  expect((await count('huddles')) / 6).toBeGreaterThanOrEqual(52);
  expect(said.join('\n')).toMatch(/team 1 of 2: \d+ rows[\s\S]*team 2 of 2[\s\S]*search index/);
});

test('nothing refers to what is not there, and nobody has two open plans', async () => {
  expect((await sql`pragma foreign_key_check`.execute(store.db)).rows).toEqual([]);
  const open = await store.db
    .selectFrom('c2_plans')
    .select('personId')
    .where('endedOn', 'is', null)
    .execute();
  expect(open.length).toBeGreaterThan(0);
  expect(new Set(open.map((plan) => plan.personId)).size).toBe(open.length);
});

test('each team keeps to itself', async () => {
  const teams = await store.db.selectFrom('teams').select('id').execute();
  expect(teams).toHaveLength(2);
  const astray = await store.db
    .selectFrom('people')
    .innerJoin('members', 'members.id', 'people.leadWorkerId')
    .whereRef('members.teamId', '!=', 'people.teamId')
    .select('people.id')
    .execute();
  expect(astray).toEqual([]);
});

test('the trail counts what the tables hold', async () => {
  const inserted = await store.db
    .selectFrom('audit_changes')
    .where('op', '=', 'insert')
    .select(['tableName', ({ fn }) => fn.countAll<number>().as('many')])
    .groupBy('tableName')
    .execute();
  const byTable = new Map(inserted.map(({ tableName, many }) => [tableName, many]));
  for (const table of auditedTables) expect(byTable.get(table) ?? 0, table).toBe(await count(table));
});

test('a file that holds a team is left as it is', async () => {
  const wanted = { years: 1, teams: 1, now: '2026-03-18T09:31:00.000Z' };
  await expect(generateTeams(path, wanted, () => undefined)).rejects.toThrow('already a team');
});
