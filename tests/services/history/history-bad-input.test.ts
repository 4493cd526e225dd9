import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { beginReading, leaveAtHand, letGo, nowKeeping } from '../../../electron/services/history/at-hand';
import { stagingPath } from '../../../electron/services/history/staging-files';
import { takeIn } from '../../../electron/services/history/take-in';
import { sayHistoryRefusal } from '../../../shared/domain/history/refusal-words';
import { type ACouncil, aCouncil, historyHere } from '../../history/a-council';
import { cldHeadings } from '../../history/cld-headings';
import { writeCld } from '../../history/generate-cld';

const wanted = { seed: 7, people: 56, from: '2024-04-01', to: '2024-09-29' };

/** Nothing of a file is in the store, and nothing lies about. */
async function expectNothingKept(council: ACouncil): Promise<void> {
  const { db } = council.acting().store;
  for (const table of ['history_imports', 'history_events', 'history_weeks', 'history_descriptions'] as const)
    expect(await db.selectFrom(table).selectAll().execute()).toEqual([]);
  expect(council.lies().filter((name) => name.startsWith('history-staging-'))).toEqual([]);
}

async function refusalOf(
  council: ACouncil,
  change: (lines: string[]) => readonly string[] | string | Buffer,
) {
  const path = council.file('cld.csv');
  writeCld(path, wanted);
  const changed = change(readFileSync(path, 'utf8').trimEnd().split('\r\n'));
  writeFileSync(
    path,
    typeof changed === 'string' || Buffer.isBuffer(changed) ? changed : changed.join('\r\n'),
  );
  const state = await council.read(path);
  if (state.kind !== 'refused') throw new Error(`It was ${state.kind}.`);
  await expectNothingKept(council);
  return state.refusal;
}

const at = (heading: (typeof cldHeadings)[number]): number => cldHeadings.indexOf(heading);
/** A line with another value in one of its fields; none of the generator’s first lines has a comma in a value before it. */
function put(line: string | undefined, heading: (typeof cldHeadings)[number], value: string): string {
  const cells = (line ?? '').match(/("(?:[^"]|"")*"|[^,]*)(?:,|$)/g)?.slice(0, cldHeadings.length) ?? [];
  return cells
    .map((cell, index) => (index === at(heading) ? `${value}${cell.endsWith(',') ? ',' : ''}` : cell))
    .join('');
}

const cases: readonly (readonly [
  string,
  (lines: string[]) => readonly string[] | string | Buffer,
  string,
])[] = [
  ['an empty file', () => '', 'has nothing in it'],
  ['a workbook', () => Buffer.from('PK\u0003\u0004 and so on'), 'workbook (.xlsx)'],
  ['a locked workbook', () => Buffer.from([0xd0, 0xcf, 0x11, 0xe0]), 'with its password'],
  ['a picture', () => Buffer.from([1, 2, 0, 0, 0, 5]), 'no CSV'],
  ['headings alone', ([head = '']) => [head], 'no events'],
  [
    'other columns',
    (lines) => lines.map((line, index) => (index === 0 ? line.replace('Event Type', 'Kind') : line)),
    '“Event Type”',
  ],
  [
    'a heading that stands twice',
    (lines) => lines.map((line, index) => (index === 0 ? line.replace('Gender', 'event-type') : line)),
    'fields 9 and 24',
  ],
  [
    'too few fields',
    (lines) => [...lines.slice(0, 3), 'a,b,c', ...lines.slice(3)],
    'Line 4 has three fields, too few',
  ],
  ['too many fields', (lines) => [...lines, `${lines[1]},more`], 'too many for the 49 headings'],
  [
    'a quotation mark left open',
    (lines) => lines.map((line, index) => (index === 5 ? `"${line}` : line)),
    'line 6, field 1 (Reporting Period Start Date)',
  ],
  [
    'ten megabytes in one cell',
    (lines) => lines.map((line, index) => (index === 4 ? put(line, 'Gender', 'x'.repeat(10_000_000)) : line)),
    'line 5, field 9 (Gender)',
  ],
  [
    'a date that is none',
    (lines) => lines.map((line, index) => (index === 2 ? put(line, 'Event Start Date', '31/02/2024') : line)),
    'Line 3, field 26 (Event Start Date): “31/02/2024” is no date',
  ],
  [
    'a date of 1899',
    (lines) => lines.map((line, index) => (index === 2 ? put(line, 'Event End Date', '30/12/1899') : line)),
    'Line 3, field 27 (Event End Date): “30/12/1899” is what a spreadsheet writes',
  ],
  [
    'no date at all',
    (lines) => lines.map((line, index) => (index === 2 ? put(line, 'Event Start Date', '') : line)),
    'Line 3, field 26 (Event Start Date): there is no date',
  ],
  [
    'several that are wrong',
    (lines) => lines.map((line, index) => (index > 20 ? put(line, 'Event Start Date', 'soon') : line)),
    'rows cannot be read. The first: Line 22',
  ],
];

test.each(cases)('%s: said where, and nothing kept', async (_, change, words) => {
  const refusal = await refusalOf(await aCouncil(), change);
  expect(sayHistoryRefusal(refusal)).toContain(words);
});

test('a file that is gone', async () => {
  const council = await aCouncil();
  const state = await council.read(council.file('gone.csv'));
  expect(state).toMatchObject({
    kind: 'refused',
    refusal: { kind: 'file-cannot-be-read', why: 'not-there' },
  });
  await expectNothingKept(council);
});

test('a disk that is full while the rows are taken over leaves the store as it was, and the file can be tried again', async () => {
  const council = await aCouncil();
  const path = council.file('cld.csv');
  writeCld(path, { ...wanted, people: 4000 });
  expect((await council.read(path)).kind).toBe('found');
  const { db } = council.acting().store;
  const pages = await sql<{ page_count: number }>`pragma page_count`.execute(db);
  await sql`pragma max_page_count = ${sql.lit((pages.rows[0]?.page_count ?? 0) + 2)}`.execute(db);
  expect(await takeIn(council.acting(), historyHere)).toMatchObject({
    ok: false,
    refusal: { kind: 'no-room-for-history' },
  });
  expect(await db.selectFrom('history_imports').selectAll().execute()).toEqual([]);
  expect(await db.selectFrom('history_events').selectAll().execute()).toEqual([]);
  await sql`pragma max_page_count = 4294967294`.execute(db);
  expect(await takeIn(council.acting(), historyHere)).toMatchObject({ ok: true });
});

test('leaving a file at any moment leaves nothing behind', async () => {
  const council = await aCouncil();
  const path = council.file('cld.csv');
  writeCld(path, { ...wanted, people: 4000 });
  const acting = council.acting();
  expect(beginReading(acting, { path, name: 'cld.csv' }, historyHere).ok).toBe(true);
  expect(beginReading(acting, { path, name: 'cld.csv' }, historyHere)).toMatchObject({
    refusal: { kind: 'file-at-hand' },
  });
  await leaveAtHand(acting);
  await expect.poll(() => council.lies().some((name) => name.startsWith('history-staging-'))).toBe(false);
  await expectNothingKept(council);
  // Found, and then left.
  expect((await council.read(path)).kind).toBe('found');
  letGo(acting.store);
  await expectNothingKept(council);
  expect(await takeIn(acting, historyHere)).toMatchObject({ refusal: { kind: 'no-file-at-hand' } });
});

test('what is going in cannot be left half way, and says so', async () => {
  const council = await aCouncil();
  const path = council.file('cld.csv');
  writeCld(path, wanted);
  expect((await council.read(path)).kind).toBe('found');
  const acting = council.acting();
  nowKeeping(acting.store, null);
  expect(await leaveAtHand(acting)).toEqual({ ok: false, refusal: { kind: 'being-kept' } });
  // As long as the weeks are only put together, it can.
  nowKeeping(acting.store, { stop: () => undefined });
  expect(await leaveAtHand(acting)).toMatchObject({ ok: true });
  await expectNothingKept(council);
});

test('what a killed program left behind is gone at the next start', async () => {
  const council = await aCouncil();
  const left = stagingPath(council.folder, 'killed');
  writeFileSync(left, 'half a file');
  writeFileSync(`${left}-journal`, 'and its journal');
  await council.call('device.open-own-team', {});
  expect(existsSync(left)).toBe(false);
  expect(existsSync(`${left}-journal`)).toBe(false);
  expect(existsSync(join(council.folder, 'team.sqlite'))).toBe(true);
});
