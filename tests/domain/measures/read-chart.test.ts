import { describe, expect, test } from 'vitest';
import { boundsOf } from '../../../shared/domain/measures/read-chart';
import type { WeekPart } from '../../../shared/domain/measures/week-part';
import { again, anew, counted, firstWeek, percents, reading, share } from './a-chart';

const rules = (read: ReturnType<typeof reading>) => read.xmr.points.map(({ rule }) => rule);

describe('a chart is read', () => {
  test('with its weeks one after another, over the turn of a year', () => {
    const { weeks } = reading('gaps', counted(again([4, 5], 10)));
    expect([weeks.length, weeks[0], weeks[18]]).toEqual([20, firstWeek, '2026-01-05']);
  });

  test('by how many weeks have a value', () => {
    expect(reading('gaps', counted([4, null, 5, null])).known).toBe(2);
  });

  test('without a week: there is nothing to read, and nothing is thrown', () => {
    expect(reading('gaps', [])).toMatchObject({
      known: 0,
      weeks: [],
      xmr: { points: [], variation: 'common' },
    });
  });

  test('by whether most weeks are shares of fewer than five', () => {
    expect(reading('same-lead', [share(2, 4), share(3, 4), share(9, 10)]).small).toBe(true);
    expect(reading('same-lead', [share(2, 4), share(9, 10)]).small).toBe(false);
  });

  test('by its shares alone: weeks without anybody do not make it a small one', () => {
    expect(reading('same-lead', [share(0, 0), share(0, 0), share(9, 10)]).small).toBe(false);
  });

  test('with those who wait at the end of its last week, and of no other', () => {
    const week = (waiting: number): WeekPart => ({ kind: 'days', days: [2], waiting });
    expect(reading('days-to-conversation', [week(3), week(1)]).waiting).toBe(1);
    expect(reading('days-to-conversation', [week(3), null]).waiting).toBe(0);
  });

  test('the better way of its measure', () => {
    const rose = percents([...again([78, 66], 9), ...again([82, 86], 4)]);
    expect(reading('c2-in-contact', rose).xmr.variation).toBe('improvement');
    expect(reading('c2-to-c3', rose).xmr.variation).toBe('concern');
  });
});

describe('limits', () => {
  test.each([
    ['percent', { min: 0, max: 100 }],
    ['of-five', { min: 1, max: 5 }],
    ['count', { min: 0 }],
    ['days', { min: 0 }],
    ['pounds', { min: 0 }],
  ] as const)('of %s are drawn where a value can lie', (unit, bounds) => {
    expect(boundsOf(unit)).toEqual(bounds);
  });

  test('never lie beyond what a share can be', () => {
    const [group] = reading('c2-in-contact', percents(again([100, 60], 10))).xmr.groups;
    expect([group?.lower, group?.upper]).toEqual([0, 100]);
  });

  test('begin anew where the team said so', () => {
    const { xmr } = reading('gaps', counted(again([4, 5], 10)), { rebases: [anew('2026-01-05')] });
    expect(xmr.groups.map(({ from, to }) => [from, to])).toEqual([
      [0, 17],
      [18, 19],
    ]);
  });

  test('do not begin anew with a week that is on the chart no more, or with its first', () => {
    const rebases = [anew('2025-08-04'), anew(firstWeek), anew('2027-01-04')];
    expect(reading('gaps', counted(again([4, 5], 10)), { rebases }).xmr.groups).toHaveLength(1);
  });

  test('rest on the baseline alone, where there is one', () => {
    const values = counted([...again([4, 6], 6), ...again([14, 16], 6)]);
    expect(reading('gaps', values, { baselineWeeks: 12 }).xmr.groups[0]?.mean).toBe(5);
  });
});

describe('where nearly every week is the same', () => {
  const rare = [0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0, 1, 0, 0, 0, 0, 0, 0];

  test('a rare thing that happens is no news by itself, and its chart says that it is rare', () => {
    const read = reading('gaps', counted(rare));
    expect(rules(read)).toEqual(rare.map(() => null));
    expect(read.crowded).toBe('least');
  });

  test('one other week at the end is the one that stands out', () => {
    const { xmr } = reading('gaps', counted([...again([0], 6), 1]));
    expect(xmr.points.map(({ rule }) => rule)).toEqual([...again([null], 6), 'outside']);
  });

  test('a few outliers among weeks that vary do not widen the limits', () => {
    const { xmr } = reading('gaps', counted([...again([4, 6, 5], 8), 40]));
    expect(xmr.points.at(-1)?.rule).toBe('outside');
    expect(xmr.groups[0]?.averageMovingRange).toBeLessThan(2);
  });
});
