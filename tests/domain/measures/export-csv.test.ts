import { describe, expect, test } from 'vitest';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import { toCsv } from '../../../shared/domain/measures/export-csv';
import type { Reader } from '../../../shared/domain/measures/for-reader';
import type { WeekPart } from '../../../shared/domain/measures/week-part';
import { again, counted, entered, firstWeek, share } from './a-chart';

function csv(chartId: ChartId, parts: readonly (WeekPart | null)[], reader: Reader = 'team'): string {
  const said = { firstWeek, countedFrom: firstWeek, rebases: [], baselineWeeks: null, target: null };
  return toCsv({ ...said, chartId, parts }, reader);
}

function rowsOf(...of: Parameters<typeof csv>): readonly (readonly string[])[] {
  return csv(...of)
    .slice(1)
    .trim()
    .split('\r\n')
    .map((line) => line.split(','));
}

/** What each week came to. */
const cameTo = (...of: Parameters<typeof csv>) =>
  rowsOf(...of)
    .slice(1)
    .map((row) => row[1]);

describe('the figures of a chart', () => {
  test('are read as UTF-8 by spreadsheets, and every line ends as RFC 4180 has it', () => {
    const text = csv('gaps', counted([4, 5]));
    expect(text.startsWith('\uFEFFWeek beginning,')).toBe(true);
    expect(text.split('\r\n')).toHaveLength(4);
    expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
  });

  test('have one row for each week, in order, and as many cells as heads', () => {
    const rows = rowsOf('c2-in-contact', [share(6, 7), null, share(1, 4), ...entered([80])]);
    expect(rows.map(([week]) => week)).toEqual([
      ...['Week beginning', '2025-09-01', '2025-09-08', '2025-09-15', '2025-09-22'],
    ]);
    for (const row of rows) expect(row).toHaveLength(rows[0]?.length ?? 0);
  });

  test.each([
    ['gaps', counted([5]), /^[^()]+$/],
    ['c2-in-contact', [share(6, 7)], / \(per cent\)$/],
    ['c2-length', [{ kind: 'days', days: [3], waiting: 0 }], / \(days\)$/],
    ['c2-spend', [{ kind: 'money', pence: 100, amounts: 1 }], / \(pounds\)$/],
    ['c3-weekly-cost', [{ kind: 'money', pence: 100, amounts: 1 }], / \(pounds a week\)$/],
    ['team-pulse', [{ kind: 'answers', sum: 20, answers: 5, least: 4 }], / \(of 5\)$/],
  ] as const)('of %s say in words what they are in', (chartId, parts, unit) => {
    expect(rowsOf(chartId, parts)[0]?.[1]).toMatch(unit);
  });

  test('have for the team the counts behind each share', () => {
    const [heads, ...rows] = rowsOf('c2-in-contact', [share(6, 7), null, share(0, 0)]);
    expect(heads?.slice(2, 5)).toEqual(['Of these', 'Counted', 'Usual']);
    expect(rows.map((row) => row.slice(1, 4))).toEqual([
      ['85.71', '7', '6'],
      ['', '', ''],
      ['', '0', '0'],
    ]);
  });

  test('say which were entered by hand, also where they are kept back', () => {
    const parts = [...entered([3, 7]), ...counted([8])];
    for (const reader of ['team', 'outside'] as const) {
      const rows = rowsOf('gaps', parts, reader).slice(1);
      expect(rows.map((row) => row.at(-1))).toEqual(['yes', 'yes', '']);
    }
  });

  test('say what each week is, of those that are told', () => {
    const rows = rowsOf('gaps', counted([...again([6, 7], 9), 3, 12]), 'outside').slice(1);
    expect(rows.at(-1)?.at(-2)).toBe('More than usual: above the most we would expect');
    expect(rows.at(-2)?.slice(-2)).toEqual(['', '']);
    expect(rows[0]?.at(-2)).toBe('As usual');
  });

  test('of a chart without a week are heads alone', () => {
    expect(rowsOf('gaps', [])).toHaveLength(1);
  });
});

describe('for readers outside the team', () => {
  test('a week of fewer than five says so, and one of which nothing is known says nothing', () => {
    expect(cameTo('gaps', counted([0, 4, 5, null]), 'outside')).toEqual([
      ...['fewer than 5', 'fewer than 5', '5', ''],
    ]);
  });

  test('no percentage has digits that give its counts away, and no counts stand beside it', () => {
    const parts = [share(6, 7), share(2, 3), share(0, 0)];
    expect(cameTo('c2-in-contact', parts, 'outside')).toEqual(['86', 'fewer than 5', 'fewer than 5']);
    expect(rowsOf('c2-in-contact', parts, 'outside')[0]).not.toContain('Counted');
  });

  test('a mean has one digit after the point, and money is in whole pounds', () => {
    const mean = { kind: 'answers', sum: 23, answers: 6, least: 1 } as const;
    expect(cameTo('feedback-helped', [mean], 'outside')).toEqual(['3.8']);
    expect(cameTo('c2-spend', [{ kind: 'money', pence: 123_456, amounts: 5 }], 'outside')).toEqual(['1235']);
  });

  test('the week that is kept back cannot be had from what is usual and the other weeks', () => {
    const rows = rowsOf('gaps', counted([6, 8, 3, 10]), 'outside');
    const at = rows[0]?.indexOf('Usual of the weeks told') ?? -1;
    expect(rows.slice(1).map((row) => row[at])).toEqual(['8', '8', '8', '8']);
  });
});
