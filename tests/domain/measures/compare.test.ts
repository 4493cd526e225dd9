import { describe, expect, test } from 'vitest';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import {
  compare,
  decidePeriods,
  type Periods,
  sayVerdict,
  usualPeriods,
} from '../../../shared/domain/measures/compare';
import type { WeekPart } from '../../../shared/domain/measures/week-part';
import { again, counted, entered, firstWeek, lasting, percents, reading, share } from './a-chart';

/** Eight weeks, and the eight after them. */
const periods: Periods = {
  before: { from: firstWeek, to: '2025-10-20' },
  now: { from: '2025-10-27', to: '2025-12-15' },
};

function told(chartId: ChartId, before: readonly (WeekPart | null)[], now: readonly (WeekPart | null)[]) {
  return compare(reading(chartId, [...before, ...now]), periods);
}

const eight = (one: number, other: number) => counted(again([one, other], 4));

describe('periods', () => {
  test('are whole weeks: any day stands for its week', () => {
    const asked = {
      before: { from: '2025-09-03', to: '2025-10-26' },
      now: { from: '2025-11-02', to: '2025-12-15' },
    };
    expect(decidePeriods(asked)).toEqual({ ok: true, value: periods });
  });

  test('of one week each may stand side by side', () => {
    const one = { from: '2025-09-03', to: '2025-09-03' };
    const next = { from: '2025-09-08', to: '2025-09-14' };
    expect(decidePeriods({ before: one, now: next })).toMatchObject({ ok: true });
  });

  test.each([
    ['one that ends before it begins', { ...periods, now: { from: '2025-12-15', to: '2025-10-27' } }],
    ['another that does', { ...periods, before: { from: '2025-10-20', to: firstWeek } }],
  ])('are refused: %s', (_, asked) => {
    expect(decidePeriods(asked)).toEqual({ ok: false, refusal: { kind: 'period-backwards' } });
  });

  test.each([
    ['the same weeks', { before: periods.now, now: periods.now }],
    ['a week that both have a day of', { ...periods, before: { from: firstWeek, to: '2025-10-28' } }],
    ['the later weeks as those before', { before: periods.now, now: periods.before }],
  ])('are refused: %s', (_, asked) => {
    expect(decidePeriods(asked)).toEqual({ ok: false, refusal: { kind: 'periods-overlap' } });
  });

  test('are a quarter of a year each unless said otherwise, and are taken', () => {
    const usual = usualPeriods('2026-03-09');
    expect(usual).toEqual({
      before: { from: '2025-09-15', to: '2025-12-08' },
      now: { from: '2025-12-15', to: '2026-03-09' },
    });
    expect(decidePeriods(usual)).toEqual({ ok: true, value: usual });
  });
});

describe('before and now are said', () => {
  test('counts by the week, and in all', () => {
    expect(told('gaps', eight(4, 5), eight(5, 6))).toMatchObject({
      before: { value: 4.5, words: '4.5 a week, 36 in all', weeks: 8 },
      now: { value: 5.5, words: '5.5 a week, 44 in all', weeks: 8 },
      change: 'Up by 1 a week.',
    });
  });

  test('what is open at a week’s end as a level: week after week it is the same', () => {
    expect(told('open-c2', eight(4, 5), eight(5, 6))).toMatchObject({
      before: { words: '4.5 at the end of a week' },
      change: 'Up by 1.',
    });
  });

  test('shares of all the weeks together, with their count', () => {
    const before = again([share(1, 4), share(3, 4)], 4);
    expect(told('same-lead', before, again([share(3, 4)], 8))).toMatchObject({
      before: { value: 50, words: '50%, 16 of 32' },
      now: { value: 75, words: '75%, 24 of 32' },
      change: 'Up by 25 in a hundred.',
    });
  });

  test('money by the week, and in all', () => {
    const weeks = (pence: number) => again([{ kind: 'money', pence, amounts: 2 } as const], 8);
    expect(told('c2-spend', weeks(124_000), weeks(100_000))).toMatchObject({
      before: { words: '£1,240 a week, £9,920 in all' },
      change: 'Down by £240 a week.',
    });
  });

  test('days by the one in the middle of all', () => {
    expect(told('days-to-conversation', lasting(again([2, 4], 4)), lasting(again([4], 8)))).toMatchObject({
      before: { value: 3, words: '3 days, the middle of 8' },
      change: 'Up by 1 day.',
    });
  });

  test('answers by the mean of all, and how many there were', () => {
    const weeks = (sum: number) => again([{ kind: 'answers', sum, answers: 5, least: 4 } as const], 8);
    expect(told('team-pulse', weeks(20), weeks(16))).toMatchObject({
      before: { words: '4 of 5, of 40 answers' },
      change: 'Down by 0.8 of 5.',
    });
  });

  test('people present by their mean, which is no number of people a week', () => {
    const weeks = (sum: number) => again([{ kind: 'average', sum, times: 1 } as const], 8);
    expect(told('huddles-present', weeks(6), weeks(8))).toMatchObject({
      before: { words: '6' },
      change: 'Up by 2.',
    });
  });

  test('figures entered by hand, also among others, by the mean of the weeks', () => {
    expect(told('gaps', [...entered([4, 5, 6]), ...counted([5, 5, 5, 5, 5])], eight(5, 6))).toMatchObject({
      before: { value: 5, words: '5, the mean of the weeks', weeks: 8 },
      now: { words: '5.5 a week, 44 in all' },
    });
  });

  const unknown = {
    before: { value: null, words: 'nothing known', weeks: 0 },
    ...{ change: '', verdict: 'too-few' },
  };

  test('weeks of which nothing is known as that, with no change', () => {
    expect(told('gaps', again([null], 8), eight(5, 6))).toMatchObject(unknown);
  });

  test('weeks that are not on the chart as not known', () => {
    const before = { from: '2024-09-02', to: '2024-12-30' };
    const chart = reading('gaps', eight(5, 6));
    expect(compare(chart, { before, now: { from: firstWeek, to: '2025-10-20' } })).toMatchObject(unknown);
  });

  test('weeks of nobody as none to count', () => {
    expect(told('same-lead', again([share(0, 0)], 8), percents(again([50], 8)))).toMatchObject({
      before: { value: null, words: 'none to count', weeks: 0 },
      change: '',
    });
  });

  test('what came to the same as the same', () => {
    expect(told('gaps', eight(4, 5), eight(5, 4)).change).toBe('The same.');
  });

  test('a small difference of shares as what it is, and not as none', () => {
    const { change } = told('c2-reviewed', again([share(377, 500)], 8), again([share(379, 500)], 8));
    expect(change).toBe('Up by 0.4 in a hundred.');
  });
});

describe('under five together', () => {
  const few = [share(1, 2), share(2, 2), ...again([share(0, 0)], 6)];

  test('a share is its count, with no percentage and no change', () => {
    expect(told('same-lead', few, percents(again([50], 8)))).toMatchObject({
      before: { value: null, words: '3 of 4' },
      change: '',
      verdict: 'too-few',
    });
  });
});

describe('the verdict', () => {
  const low = eight(4, 6);
  const high = eight(14, 16);

  test.each<[ChartId, string, string]>([
    ['connections-made', 'better', 'worse'],
    ['gaps', 'higher', 'lower'],
  ])('of %s is %s up and %s down', (chartId, up, down) => {
    expect(told(chartId, low, high).verdict).toBe(up);
    expect(told(chartId, high, low).verdict).toBe(down);
  });

  test('is better down where less is better', () => {
    const [few, many] = [lasting(again([2, 3], 4)), lasting(again([12, 13], 4))];
    expect(told('days-to-conversation', many, few).verdict).toBe('better');
    expect(told('days-to-conversation', few, many).verdict).toBe('worse');
  });

  test('is not given of fewer than six weeks on a side', () => {
    const five = [...counted([4, 6, 4, 6, 5]), null, null, null];
    expect(told('gaps', five, high).verdict).toBe('too-few');
    expect(told('gaps', high, five).verdict).toBe('too-few');
    expect(told('gaps', [...counted([4, 6, 4, 6, 5, 5]), null, null], high).verdict).toBe('higher');
  });

  test('of two periods that never vary is that they differ, or do not', () => {
    expect(told('gaps', eight(5, 5), eight(6, 6)).verdict).toBe('higher');
    expect(told('gaps', eight(5, 5), eight(5, 5)).verdict).toBe('usual');
  });

  test('is not given for one other week where all the others are the same', () => {
    const once = percents([...again([100], 7), 83]);
    expect(told('c2-reviewed', percents(again([100], 8)), once).verdict).toBe('usual');
    expect(told('gaps', eight(0, 0), counted([0, 0, 0, 0, 0, 0, 0, 1])).verdict).toBe('usual');
  });

  test('never says the opposite of the change beside it', () => {
    // Nearly every week is better; one week with nearly everybody in it was not.
    const before = again([share(1, 2)], 8);
    const now = [...again([share(2, 2)], 7), share(10, 100)];
    const { change, verdict } = told('same-lead', before, now);
    expect([change, verdict]).toEqual(['Down by 29 in a hundred.', 'usual']);
  });

  test('is not given of what is the same from week to week, however much it differs', () => {
    expect(told('open-c2', low, high).verdict).toBe('cannot-tell');
    expect(told('open-c2', low, low).verdict).toBe('cannot-tell');
  });

  test('is said in words, each of its own', () => {
    const verdicts = ['too-few', 'cannot-tell', 'usual', 'better', 'worse', 'higher', 'lower'] as const;
    expect(new Set(verdicts.map(sayVerdict)).size).toBe(verdicts.length);
  });
});
