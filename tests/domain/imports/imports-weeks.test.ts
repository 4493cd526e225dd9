import { expect, test } from 'vitest';
import { wordCellProblem } from '../../../shared/domain/imports/problem-words';
import { comingWeeks } from '../../../shared/domain/imports/week-rows';
import { facts, problems, standings, today, weighing } from './weighing';

const columns = ['week', 'c2-in-contact', 'gaps'] as const;
const entered = [{ chartId: 'gaps', week: '2026-01-05', value: 3 }];
const weeks = (rows: readonly (readonly string[])[]) =>
  comingWeeks(weighing('weeks', columns, rows, { facts: { ...facts, entered } }));

test('weeks down, measures across: any day stands for its week, an empty cell is no figure', () => {
  const rows = weeks([
    ['w/c 5 Jan 2026', '82%', ''],
    ['14/01/2026', '90.5', '4'],
    ['19/01/2026', '', ''],
  ]);
  expect(rows.map(({ value }) => value)).toEqual([
    { week: '2026-01-05', figures: [{ chartId: 'c2-in-contact', week: '2026-01-05', value: 82 }] },
    {
      week: '2026-01-12',
      figures: [
        { chartId: 'c2-in-contact', week: '2026-01-12', value: 90.5 },
        { chartId: 'gaps', week: '2026-01-12', value: 4 },
      ],
    },
    null,
  ]);
  expect(standings(rows).at(-1)).toEqual({ kind: 'nothing' });
});

test('a figure that is entered already is recognised by its chart and week', () => {
  const rows = weeks([
    ['5/1/2026', '', '3'],
    ['6/1/2026', '', '3'],
    ['5/1/2026', '80', '3'],
  ]);
  expect(standings(rows)).toEqual([
    { kind: 'here', as: 'entered' },
    { kind: 'twice', line: 2 },
    { kind: 'new' },
  ]);
});

test('figures that cannot be are marked on their cells, in the words of what is typed by hand', () => {
  const rows = weeks([
    ['12/1/2026', '101', '2.5'],
    ['19/1/2026', 'many', '-1'],
    ['2/3/2026', '50', ''],
    ['5/1/2026', '', '7'],
    ['26/1/2026', '70', ''],
    ['26/1/2026', '71', ''],
  ]);
  expect(
    problems(rows).map(([line, field, problem]) => [line, field, wordCellProblem(problem, today)]),
  ).toEqual([
    [2, 'c2-in-contact', 'A percentage cannot be more than 100.'],
    [2, 'gaps', 'This is counted in whole numbers.'],
    [3, 'c2-in-contact', '“many” is not a number. Type it in figures, like 7 or 82.5.'],
    [3, 'gaps', 'A figure cannot be less than nothing. Leave out the minus.'],
    [4, 'week', 'From 2 March the program counts by itself. Correct what was written down instead.'],
    [5, 'gaps', 'was entered as 3 before. Change it with the earlier weeks, and empty it here.'],
    [7, 'c2-in-contact', 'has another figure for this week in row 6. Keep one of them.'],
  ]);
});
