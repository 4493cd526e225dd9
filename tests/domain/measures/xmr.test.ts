import { describe, expect, it } from 'vitest';
import { type XmrChart, type XmrOptions, xmr } from '../../../shared/domain/measures/xmr';

/**
 * Twelve values worked by hand (design 3, Charts): mean 0, every moving range 3, so limits at 2.66 × 3 = ±7.98, and
 * near them beyond two thirds of that, ±5.32. Any two neighbours lie on different sides of the mean.
 */
const twelve = [-1.5, 1.5, -1.5, 1.5, -1.5, 1.5, -1.5, 1.5, -1.5, 1.5, -1.5, 1.5];
const fixed: XmrOptions = { baseline: 12 };

/** What the values are judged to be that follow the twelve. */
function judged(values: readonly number[], options: XmrOptions = fixed): XmrChart['points'] {
  return xmr([...twelve, ...values], options).points.slice(12);
}
const rulesAfter = (...values: readonly number[]) => judged(values).map((point) => point.rule);
const repeated = <Value>(times: number, value: Value) => Array<Value>(times).fill(value);
const none = (times: number) => repeated(times, null);

describe('limits', () => {
  it('stand 2.66 average moving ranges from the mean', () => {
    // Mean 65 / 5; ranges 2, 3, 4 and 2, on average 2.75; 2.66 × 2.75 = 7.315.
    const [group] = xmr([12, 14, 11, 15, 13]).groups;
    expect(group).toMatchObject({ from: 0, to: 4, mean: 13, averageMovingRange: 2.75 });
    expect(group?.lower).toBeCloseTo(5.685, 10);
    expect(group?.upper).toBeCloseTo(20.315, 10);
  });

  it('leave out a moving range of 3.267 average ones or more', () => {
    // Ranges 3267, 733, 0 and 0: on average 1000, and the first is left out.
    expect(xmr([0, 3267, 2534, 2534, 2534]).groups[0]?.averageMovingRange).toBeCloseTo(733 / 3, 10);
    expect(xmr([0, 3266, 2532, 2532, 2532]).groups[0]?.averageMovingRange).toBe(1000);
  });

  it('leave them out once, and not at all where the caller says so', () => {
    // Ranges 100, 10 and eight of 0: on average 11. Without 100 it is 10 / 9, and 10 stays though far above that.
    const values = [0, 100, 110, ...repeated(8, 110)];
    expect(xmr(values).groups[0]?.averageMovingRange).toBeCloseTo(10 / 9, 10);
    expect(xmr(values, { screenOutliers: false }).groups[0]?.averageMovingRange).toBe(11);
  });

  it('are fixed by the first values of a baseline and carried forward', () => {
    const [group] = xmr([...twelve, 90, -70, 40], fixed).groups;
    expect(group).toMatchObject({ mean: 0, averageMovingRange: 3 });
    expect(group?.upper).toBeCloseTo(7.98, 10);
  });

  it('take the moving range across a missing week, and count values, not weeks, towards a baseline', () => {
    const values = [null, 12, null, 14, 11, null, 15, 13];
    expect(xmr(values).groups[0]).toMatchObject({ mean: 13, averageMovingRange: 2.75 });
    expect(xmr([...values, 99], { baseline: 5 }).groups[0]).toMatchObject({ mean: 13, to: 8 });
  });

  it('are drawn within what a value can be, while points are judged by them as they are', () => {
    const { points, groups } = xmr([...twelve, 3], { baseline: 12, min: 0, max: 5 });
    expect(groups[0]).toMatchObject({ lower: 0, upper: 5 });
    expect(points[12]).toMatchObject({ lower: 0, upper: 5, rule: null });
    expect(xmr([...twelve, 6], { baseline: 12, max: 5 }).points[12]?.rule).toBeNull();
  });
});

describe('special cause', () => {
  it('is a point outside a limit, not one on it', () => {
    expect(rulesAfter(7.98)).toEqual([null]);
    expect(judged([7.99])).toMatchObject([{ rule: 'outside', relative: 'high', type: 'special-high' }]);
    expect(judged([-7.99])).toMatchObject([{ rule: 'outside', relative: 'low', type: 'special-low' }]);
  });

  it('is seven in a row rising or falling, which a tie breaks', () => {
    expect(rulesAfter(-3, -2, -1, 0, 1, 2)).toEqual(none(6));
    expect(rulesAfter(-3, -2, -1, 0, 1, 2, 3)).toEqual(repeated(7, 'trend'));
    expect(rulesAfter(-3, -2, -1, 0, 0, 1, 2, 3)).toEqual(none(8));
  });

  it('tells the direction of a trend, whichever side of the mean a point lies on', () => {
    const rising = judged([-3, -2, -1, 0, 1, 2, 3]);
    expect(rising.map((point) => point.relative)).toEqual(repeated(7, 'high'));
    const falling = judged([4, 3, 2, 1, 0, -1, -2, -3]).slice(1);
    expect(falling.map((point) => point.relative)).toEqual(repeated(7, 'low'));
  });

  it('tells a turn as part of the later trend, and the last point before a drop as part of its own', () => {
    const turning = judged([-3, -2, -1, 0, 1, 2, 3, 2.5, 1.5, 0.5, -0.5, -1.5, -2.5]);
    expect(turning.map((point) => point.relative)).toEqual([...repeated(6, 'high'), ...repeated(7, 'low')]);
    const rising = [-3, -2, -1, 0, 1, 2, 3];
    expect(judged([...rising, ...rising])).toMatchObject(
      repeated(14, { rule: 'trend', relative: 'high', type: 'special-high' }),
    );
  });

  it('is two in three near the same limit, and only those near it', () => {
    expect(rulesAfter(5.32, 5.32, 1)).toEqual(none(3));
    expect(rulesAfter(5.33, 5.33, 1)).toEqual(['two-in-three', 'two-in-three', null]);
    expect(rulesAfter(5.33, 1, 5.33)).toEqual(['two-in-three', null, 'two-in-three']);
    expect(rulesAfter(5.33, 1, 1, 5.33)).toEqual(none(4));
  });

  it('is no two in three where the third lies on the other side of the mean or on it', () => {
    expect(rulesAfter(5.33, -1, 5.33)).toEqual(none(3));
    expect(rulesAfter(5.33, 0, 5.33)).toEqual(none(3));
    expect(rulesAfter(5.33, -5.33, 1)).toEqual(none(3));
    expect(rulesAfter(-1, 5.33, 5.33)).toEqual(none(3));
  });

  it('does not count a point outside a limit as near it, but lets it be the third', () => {
    expect(rulesAfter(9, 5.33, 1)).toEqual(['outside', null, null]);
    expect(rulesAfter(9, 5.33, 5.33)).toEqual(['outside', 'two-in-three', 'two-in-three']);
  });

  it('is seven in a row on one side of the mean, which a point on it breaks', () => {
    const six = [-1, -2, -1, -2, -1, -2];
    expect(rulesAfter(...six)).toEqual(none(6));
    expect(rulesAfter(...six, -1)).toEqual(repeated(7, 'shift'));
    expect(rulesAfter(...six, 0, -1)).toEqual(none(8));
  });

  it('sees through the rounding of binary fractions: a point on the mean is on it', () => {
    const above = [0.3, 0.4, 0.3, 0.4, 0.3, 0.4];
    // 0.1 + 0.2 is a little more than 0.3.
    const { points } = xmr([0.1, 0.5, 0.3, ...above, 0.1 + 0.2], { baseline: 3 });
    expect(points[2]?.relative).toBeNull();
    expect(points.at(-1)?.relative).toBeNull();
  });

  it('is told by the first rule that a point meets', () => {
    // Rising, all above the mean, the last two near the limit and then outside it.
    expect(rulesAfter(-5, 0.5, 1, 2, 3, 4, 5.4, 6, 9)).toEqual([...repeated(8, 'trend'), 'outside']);
    expect(rulesAfter(1, 2, 1, 2, 1, 2, 5.4, 5.4).slice(1)).toEqual([
      ...repeated(5, 'shift'),
      ...repeated(2, 'two-in-three'),
    ]);
  });

  it('is unbroken by missing weeks, which are common cause and tell no side', () => {
    const { points } = xmr([...twelve, -1, -2, null, -1, -2, -1, null, -2, -1], fixed);
    const known = points.slice(12).filter((point) => point.value !== null);
    expect(known.map((point) => point.rule)).toEqual(repeated(7, 'shift'));
    expect(points[14]).toMatchObject({ value: null, mean: 0, rule: null, relative: null, type: 'common' });
  });

  it('is flagged nowhere in a constant series', () => {
    const { points, groups } = xmr(repeated(20, 0.1));
    expect(groups[0]).toMatchObject({ mean: 0.1, averageMovingRange: 0, lower: 0.1, upper: 0.1 });
    expect(points.every((point) => point.rule === null && point.relative === null)).toBe(true);
  });

  it('is every point where screening leaves no range: the limits then lie on the mean, and no point does', () => {
    const { points } = xmr([...repeated(10, 0), 1, ...repeated(9, 0)]);
    expect(points[0]).toMatchObject({ lower: 0.05, upper: 0.05, rule: 'outside', relative: 'low' });
    expect(points.every((point) => point.rule === 'outside')).toBe(true);
    expect(xmr([...repeated(12, 100), 99], fixed).points[12]?.rule).toBe('outside');
  });
});

describe('what a special cause means', () => {
  it.each([
    ['up', 'improvement', 'concern'],
    ['down', 'concern', 'improvement'],
    ['neutral', 'special-high', 'special-low'],
  ] as const)('where %s is better, high is %s and low %s', (direction, high, low) => {
    expect(judged([9, 1, -9], { baseline: 12, direction }).map((point) => point.type)).toEqual([
      high,
      'common',
      low,
    ]);
  });

  it('is told of a whole chart by its last value', () => {
    expect(xmr([...twelve, 9, null], { baseline: 12, direction: 'up' }).variation).toBe('improvement');
    expect(xmr([...twelve, 9, 1], { baseline: 12, direction: 'up' }).variation).toBe('common');
  });
});

describe('groups', () => {
  it('have limits of their own, and no run goes from one to the next', () => {
    const { points, groups } = xmr([...twelve, -1, -2, -1, -2, 8, 9, 8, 9], { rebaseAt: [16], baseline: 4 });
    expect(groups).toMatchObject([
      { from: 0, to: 15, mean: 0 },
      { from: 16, to: 19, mean: 8.5, averageMovingRange: 1 },
    ]);
    expect(xmr([1, 2, 3, 4, 5, 6, 7], { rebaseAt: [4] }).points.some((point) => point.rule)).toBe(false);
    expect(points[16]).toMatchObject({ mean: 8.5, relative: 'low', rule: null });
  });

  it('start where they are told to, in any order, told twice or at the first value', () => {
    const { groups } = xmr([1, 2, 3, 4, 5, 6], { rebaseAt: [4, 0, 2, 4] });
    expect(groups.map(({ from, to }) => [from, to])).toEqual([
      [0, 1],
      [2, 3],
      [4, 5],
    ]);
  });

  it('are provisional under thirteen values, missing weeks not counted, unless a baseline of twelve is complete', () => {
    const provisional = (values: readonly (number | null)[], baseline?: number) =>
      xmr(values, baseline === undefined ? {} : { baseline }).groups[0]?.provisional;
    expect(provisional([...twelve, null])).toBe(true);
    expect(provisional([...twelve, 1])).toBe(false);
    expect(provisional(twelve, 12)).toBe(false);
    expect(provisional(twelve.slice(1), 12)).toBe(true);
    expect(provisional(twelve, 5)).toBe(true);
  });
});

describe('assurance', () => {
  const told = (target: number, direction: 'up' | 'down' | 'neutral', options: XmrOptions = {}) =>
    xmr(twelve, { target, direction, ...options }).assurance;

  it('is given where a target lies beyond a limit', () => {
    expect([told(8, 'up'), told(-8, 'up'), told(0, 'up')]).toEqual(['fail', 'pass', 'hit-or-miss']);
    expect([told(8, 'down'), told(-8, 'down'), told(7.98, 'down')]).toEqual(['pass', 'fail', 'hit-or-miss']);
  });

  it('is given by the limits as they are worked out, and never for a neutral measure or without a target', () => {
    expect(told(3, 'up', { max: 2 })).toBe('hit-or-miss');
    expect(told(8, 'neutral')).toBeNull();
    expect(xmr(twelve, { direction: 'up' }).assurance).toBeNull();
  });

  it('is not given where the last group has no value yet', () => {
    expect(xmr([...twelve, null], { rebaseAt: [12], target: 8, direction: 'up' }).assurance).toBeNull();
  });
});

describe('little data', () => {
  it('makes an empty chart of nothing', () => {
    expect(xmr([])).toEqual({ points: [], groups: [], variation: 'common', assurance: null });
  });

  it('has no limits without a value: not a number, so that nothing can be drawn by mistake', () => {
    const chart = xmr([null, null], { direction: 'up', target: 3, min: 0, max: 100 });
    const nothing = { mean: Number.NaN, lower: Number.NaN, upper: Number.NaN };
    expect(chart.points).toEqual(
      repeated(2, { value: null, ...nothing, rule: null, relative: null, type: 'common' }),
    );
    expect(chart.groups).toEqual([
      { from: 0, to: 1, ...nothing, averageMovingRange: Number.NaN, provisional: true },
    ]);
    expect(chart).toMatchObject({ variation: 'common', assurance: null });
  });

  it('has its limits on the one value there is', () => {
    expect(xmr([null, 7]).groups).toEqual([
      { from: 0, to: 1, mean: 7, averageMovingRange: 0, lower: 7, upper: 7, provisional: true },
    ]);
  });
});

describe('what no chart can be made of', () => {
  it.each<[string, readonly (number | null)[], XmrOptions]>([
    ['a value that is not a number', [1, Number.NaN], {}],
    ['an infinite value', [1, Number.POSITIVE_INFINITY], {}],
    ['a rebase before the first value', [1, 2, 3], { rebaseAt: [-1] }],
    ['a rebase after the last value', [1, 2, 3], { rebaseAt: [3] }],
    ['a rebase between two values', [1, 2, 3], { rebaseAt: [1.5] }],
    ['a baseline of one', [1, 2, 3], { baseline: 1 }],
    ['a baseline of half a value', [1, 2, 3], { baseline: 2.5 }],
    ['a target that is not a number', [1, 2, 3], { target: Number.NaN }],
    ['a least above the most', [1, 2, 3], { min: 2, max: 1 }],
  ])('is refused: %s', (_, values, options) => {
    expect(() => xmr(values, options)).toThrow(RangeError);
  });
});
