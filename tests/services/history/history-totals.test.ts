import { expect, test } from 'vitest';
import { historyWeeksOf } from '../../../electron/store/history/import-rows';
import { coverageOf, dateOfDay, mondayOf, weeksCovered } from '../../../shared/domain/history/coverage';
import { type ACouncil, aCouncil } from '../../history/a-council';
import { type FileStyle, usualStyle } from '../../history/cld-file';
import { type KnownTotals, writeCld, writeTwoQuarters } from '../../history/generate-cld';

const wanted = { seed: 5, people: 420, from: '2024-04-01', to: '2024-09-29' };

async function weeksOf({ acting }: ACouncil) {
  const { store, teamId } = acting();
  const rows = await historyWeeksOf(store.db, teamId);
  return new Map(rows.map(({ teamId: _, followed: _f, backKnown: _b, ...row }) => [row.week, row]));
}

/** Every week the files tell of comes to what its stories say, to the penny. */
async function expectTotals(council: ACouncil, { weeks }: KnownTotals, periods = [wanted]) {
  const told = await weeksOf(council);
  const covered = weeksCovered(coverageOf(periods)).map((week) => dateOfDay(mondayOf(week)));
  expect([...told.keys()]).toEqual(covered);
  const none = { ...[...weeks.values()][0] };
  for (const key of Object.keys(none)) Object.assign(none, { [key]: 0 });
  for (const week of covered) expect(told.get(week)).toEqual({ ...(weeks.get(week) ?? none), week });
}

const styles: readonly (readonly [string, Partial<FileStyle>])[] = [
  ['as most councils send it', {}],
  ['UTF-8 with a mark and semicolons', { encoding: 'utf-8 with a mark', delimiter: ';', lineEnd: '\n' }],
  ['UTF-16 and tabs', { encoding: 'utf-16le', delimiter: '\t' }],
  ['Windows-1252', { encoding: 'windows-1252' }],
  ['lone carriage returns', { lineEnd: '\r' }],
  ['dates in five formats', { dates: ['dd/mm/yyyy', 'yyyy-mm-dd', 'with a time', 'serial', 'dd-Mon-yy'] }],
  ['headings of another hand', { headings: (name) => `LA_Code ${name.toUpperCase().replaceAll(' ', '-')}` }],
];

test.each(styles)('a file comes to what its stories say: %s', async (_, style) => {
  const council = await aCouncil();
  const path = council.file('cld.csv');
  const totals = writeCld(path, wanted, { ...usualStyle, ...style });
  const state = await council.read(path);
  if (state.kind !== 'found') throw new Error(JSON.stringify(state));
  const { found } = state;
  const events = Object.values(found.events).reduce((sum, n) => sum + n, 0);
  expect(found).toMatchObject({ periods: [{ from: wanted.from, to: wanted.to }], repeated: 0 });
  expect(found.leftOut).toEqual({ carer: totals.leftOut, nobody: 0, 'no-event': 0 });
  expect(events).toBe(totals.rows - totals.leftOut);
  expect(found.notRecognised.reduce((sum, { count }) => sum + count, 0)).toBe(totals.notRecognised);
  expect(found.notRecognised).toMatchObject([{ field: 'Event Outcome', words: 'Passed to duty desk' }]);
});

test('what is taken in is counted to the penny, and a row that stands twice counts once', async () => {
  const council = await aCouncil();
  const path = council.file('cld.csv');
  const totals = writeCld(path, wanted);
  await council.takeIn(path);
  await expectTotals(council, totals);
  // The same file again changes nothing that is counted.
  await council.takeIn(path);
  await expectTotals(council, totals);
});

test.each([
  ['follow one another', '2024-07-01'],
  ['lie over one another', '2024-06-03'],
])('two quarters that %s come to the same as one file, whichever comes first', async (_, overlap) => {
  const council = await aCouncil();
  const paths = [council.file('q1.csv'), council.file('q2.csv')] as const;
  const totals = writeTwoQuarters(paths, wanted, { cut: '2024-07-01', overlap });
  const second = await council.takeIn(paths[1]);
  const first = await council.takeIn(paths[0]);
  await expectTotals(council, totals);
  // Taking one out leaves what the other tells of; with it again, all is as it was.
  expect(await council.call('audit.undo', { entryId: first.entryId })).toMatchObject({ ok: true });
  const left = await weeksOf(council);
  expect([...left.keys()][0]).toBe(overlap);
  await council.takeIn(paths[0]);
  await expectTotals(council, totals);
  expect(await council.call('audit.undo', { entryId: second.entryId })).toMatchObject({ ok: true });
  expect((await weeksOf(council)).size).toBe(13);
});

test('weeks whose events are elsewhere stay as they are, until their own import is taken out', async () => {
  const council = await aCouncil();
  const paths = [council.file('q1.csv'), council.file('q2.csv')] as const;
  writeTwoQuarters(paths, wanted, { cut: '2024-07-01', overlap: '2024-07-01' });
  const { entryId } = await council.takeIn(paths[0]);
  const first = await weeksOf(council);
  // As a team has it that was brought back with everything: the weeks are there, the events are not.
  await council.acting().store.db.deleteFrom('history_events').execute();
  const second = await council.takeIn(paths[1]);
  const both = await weeksOf(council);
  expect(both.size).toBe(26);
  for (const [week, row] of first) expect(both.get(week)).toEqual(row);
  await council.call('audit.undo', { entryId: second.entryId });
  expect(await weeksOf(council)).toEqual(first);
  await council.call('audit.undo', { entryId });
  expect((await weeksOf(council)).size).toBe(0);
});
