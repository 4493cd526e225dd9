import { Ajv2020 } from 'ajv/dist/2020.js';
import { sql } from 'kysely';
import { beforeAll, expect, test } from 'vitest';
import { tablesOfEverything } from '../../../electron/store/everything/tables-of-everything';
import { openOwn } from '../../own-record';
import { partsOf, takeOut } from './a-file';
import { csvRows } from './csv-rows';
import { ownTeamFolder } from './own-team-folder';

type Row = Readonly<Record<string, string | number | null>>;

let parts: ReadonlyMap<string, string>;
let rows: Readonly<Record<string, readonly Row[]>>;

/** What a spreadsheet would run, in the words of somebody who typed it in good faith. */
const likeFormulas = ['=HYPERLINK("http://example.org")', '+44 20', '-2+3', '@home', '"quoted", and\nlong'];

beforeAll(async () => {
  const from = await ownTeamFolder();
  const store = await openOwn(from.folder);
  const people = await store.db.selectFrom('people').select('id').limit(likeFormulas.length).execute();
  for (const [index, { id }] of people.entries())
    await store.db
      .updateTable('people')
      .set({ phone: likeFormulas[index] ?? null })
      .where('id', '=', id)
      .execute();
  const all: Record<string, readonly Row[]> = {};
  for (const table of tablesOfEverything) {
    // What lies in the order of its key has no other.
    const lies = /^(history_(weeks|described)|audit_links)$/.test(table) ? sql`1, 2, 3` : sql`rowid`;
    all[table] = (await sql<Row>`select * from ${sql.table(table)} order by ${lies}`.execute(store.db)).rows;
  }
  rows = all;
  await store.close();
  parts = await partsOf(await takeOut(from));
});

const part = (name: string): string => parts.get(name) ?? '';
const document = (): { readonly counts: Row; readonly tables: typeof rows } =>
  JSON.parse(part('golden-thread.json'));

test('has a document, its description, words for whoever opens it, and a table each', () => {
  expect([...parts.keys()]).toEqual([
    ...['README.txt', 'schema.json', 'golden-thread.json'],
    ...tablesOfEverything.map((table) => `${table}.csv`),
  ]);
  expect(part('README.txt')).toMatch(/^Everything of Millrace team, taken out of Golden Thread/);
  expect(part('README.txt')).toMatch(/the\s+team’s\s+whole\s+record/);
});

test('the document has every row of every table, exactly', () => {
  const { tables, counts } = document();
  expect(tables).toEqual(rows);
  expect(counts).toEqual(Object.fromEntries(Object.entries(rows).map(([table, all]) => [table, all.length])));
});

test('the document fits its description, which does not fit whatever else', () => {
  const validate = new Ajv2020({ strict: true, validateFormats: false, allErrors: false }).compile(
    JSON.parse(part('schema.json')),
  );
  expect([validate(document()), validate.errors]).toEqual([true, null]);
  const { tables } = document();
  const [first] = tables.people ?? [];
  for (const wrong of [
    { ...first, fullName: 1 },
    { ...first, knownAs: null },
    { ...first, extra: '' },
    { ...first, firstContactOn: 'last week' },
  ])
    expect(validate({ ...document(), tables: { ...tables, people: [wrong] } })).toBe(false);
});

test('each table reads back as its rows, but for what a spreadsheet would run', () => {
  const asCell = (value: string | number | null): string => {
    const text = value === null ? '' : String(value);
    return /^[=+\-@\t\r]/.test(text) && !/^-?\d+(\.\d+)?$/.test(text) ? `'${text}` : text;
  };
  for (const [table, all] of Object.entries(rows)) {
    const [heads = [], ...lines] = csvRows(part(`${table}.csv`));
    expect(lines.length, table).toBe(all.length);
    const told = all.map((row) => heads.map((head) => asCell(row[head] ?? null)));
    expect(lines, table).toEqual(told);
  }
});

test('no cell of any table begins as a formula does', () => {
  for (const table of tablesOfEverything) {
    const cells = csvRows(part(`${table}.csv`)).flat();
    expect(cells.filter((cell) => /^[=+\-@\t\r]/.test(cell) && !/^-?\d+(\.\d+)?$/.test(cell))).toEqual([]);
  }
  expect(part('people.csv')).toContain(`"'=HYPERLINK(""http://example.org"")"`);
});
