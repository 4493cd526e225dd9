import { expect, test } from 'vitest';
import { undo } from '../../../electron/services/audit/undo';
import { readChartView } from '../../../electron/services/measures/read-page';
import { toCsv } from '../../../shared/domain/measures/export-csv';
import { done } from '../done';
import { testTeam } from '../test-team';
import { chosen, fileOf, workbookOf } from './a-spreadsheet';

const figures = [
  ['Week beginning', 'C2 plans in contact', 'Gaps'],
  [new Date('2025-07-07T00:00:00Z'), 82, 3],
  ['w/c 14 July 2025', '90%', ''],
];

const entered = async (team: Awaited<ReturnType<typeof testTeam>>) =>
  (
    await team.store.db
      .selectFrom('entered_weeks')
      .select(['chartId', 'week', 'valueHundredths'])
      .orderBy('chartId')
      .orderBy('week')
      .execute()
  ).map(({ chartId, week, valueHundredths }) => [chartId, week, valueHundredths]);

test('weekly figures come in for each of their charts, once, and are taken back whole', async () => {
  const team = await testTeam();
  const acting = team.acting();
  const path = await workbookOf({ Figures: figures });
  const file = await chosen(acting, path);
  expect(file.view.layout).toMatchObject({ kind: 'weeks', columns: ['week', 'c2-in-contact', 'gaps'] });
  const { entryId } = await done(file.bringIn());
  const all = [
    ['c2-in-contact', '2025-07-07', 8200],
    ['c2-in-contact', '2025-07-14', 9000],
    ['gaps', '2025-07-07', 300],
  ];
  expect(await entered(team)).toEqual(all);
  expect(await (await chosen(acting, path)).bringIn()).toMatchObject({ refusal: { kind: 'nothing-new' } });
  await done(undo(acting, { entryId }));
  expect(await entered(team)).toEqual([]);
});

test('figures of weeks the program counted are refused, in the words of what is typed by hand', async () => {
  const team = await testTeam();
  const file = await chosen(team.acting(), fileOf('Week,Gaps\n2025-09-08,4\n2025-08-04,4\n'));
  expect(await file.bringIn()).toMatchObject({
    refusal: { kind: 'rows-to-look-at', line: 2, heading: 'Week', problem: { kind: 'figure' } },
  });
  expect(await entered(team)).toEqual([]);
});

test('the figures of a chart that were taken out come in again as they were', async () => {
  const team = await testTeam();
  const acting = team.acting();
  await done((await chosen(acting, await workbookOf({ Figures: figures }))).bringIn());
  const before = await entered(team);
  const chart = await done(readChartView(acting, { chartId: 'c2-in-contact' }));
  const other = await testTeam();
  const file = await chosen(other.acting(), fileOf(toCsv(chart, 'team')));
  const { columns } = file.view.layout;
  expect(columns.slice(0, 2)).toEqual(['week', 'c2-in-contact']);
  const counted = file.view.sheet.lines.filter(
    ({ cells }) => (cells[0] ?? '') >= '2025-09-01' && cells[0]?.startsWith('20'),
  );
  await done(
    file.bringIn({
      kind: 'weeks',
      columns: ['week', 'c2-in-contact'],
      leftOut: counted.map(({ line }) => line),
    }),
  );
  expect(await entered(other)).toEqual(before.filter(([chartId]) => chartId === 'c2-in-contact'));
});
