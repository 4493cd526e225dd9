import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type XmrChart, type XmrOptions, xmr } from '../../../shared/domain/measures/xmr';

type Point = XmrChart['points'][number];

/** Weeks of a measure: level ones, walks that drift and trend, and counts of which most are nothing. */
const level = fc.array(fc.integer({ min: -50, max: 50 }), { minLength: 1, maxLength: 60 });
const walk = fc.array(fc.integer({ min: -4, max: 9 }), { minLength: 1, maxLength: 60 }).map((steps) => {
  let at = 0;
  return steps.map((step) => {
    at += step;
    return at;
  });
});
const rare = fc.array(fc.constantFrom(0, 0, 0, 0, 1, 3), { minLength: 1, maxLength: 60 });
const series = fc.oneof(level, walk, rare);
const gappy = fc.array(fc.option(fc.integer({ min: 0, max: 9 }), { nil: null }), {
  minLength: 1,
  maxLength: 60,
});
const options: fc.Arbitrary<XmrOptions> = fc.record(
  {
    screenOutliers: fc.boolean(),
    baseline: fc.integer({ min: 2, max: 20 }),
    direction: fc.constantFrom('up', 'down', 'neutral'),
  },
  { requiredKeys: [] },
);

const verdicts = ({ points }: XmrChart) =>
  points.map(({ rule, relative, type }) => ({ rule, relative, type }));
const other = { high: 'low', low: 'high' } as const;

function expectClose(found: number | undefined, said: number): void {
  expect(Math.abs((found ?? Number.NaN) - said)).toBeLessThan(1e-9 * Math.max(1, Math.abs(said)));
}

describe('an XmR chart', () => {
  it('is shifted and scaled with its values: limits go along, what is flagged stays', () => {
    fc.assert(
      fc.property(
        series,
        options,
        fc.integer({ min: -1000, max: 1000 }),
        fc.integer({ min: 1, max: 400 }),
        (values, how, shift, hundredths) => {
          const moved = (value: number) => (value * hundredths) / 100 + shift;
          const [before, after] = [xmr(values, how), xmr(values.map(moved), how)];
          expectClose(after.groups[0]?.mean, moved(before.groups[0]?.mean ?? 0));
          expectClose(after.groups[0]?.lower, moved(before.groups[0]?.lower ?? 0));
          expectClose(after.groups[0]?.upper, moved(before.groups[0]?.upper ?? 0));
          expect(verdicts(after)).toEqual(verdicts(before));
        },
      ),
    );
  });

  it('has high and low change places when its values change sign', () => {
    fc.assert(
      fc.property(series, options, (values, how) => {
        const upside = xmr(values, { ...how, direction: 'neutral' });
        const downside = xmr(
          values.map((value) => -value),
          { ...how, direction: 'neutral' },
        );
        expect(downside.points.map((point) => point.rule)).toEqual(upside.points.map((point) => point.rule));
        expect(downside.points.map((point) => point.relative)).toEqual(
          upside.points.map(({ relative }) => relative && other[relative]),
        );
      }),
    );
  });

  it('has the same mean in whichever order its values come', () => {
    const shuffled = series.chain((values) =>
      fc.tuple(fc.constant(values), fc.shuffledSubarray(values, { minLength: values.length })),
    );
    fc.assert(
      fc.property(shuffled, ([values, anyhow]) => {
        expectClose(xmr(anyhow).groups[0]?.mean, xmr(values).groups[0]?.mean ?? 0);
      }),
    );
  });

  it('flags no point of a constant series, whatever the value', () => {
    const constant = fc.tuple(
      fc.double({ min: -1e9, max: 1e9, noNaN: true }),
      fc.integer({ min: 1, max: 520 }),
    );
    fc.assert(
      fc.property(constant, options, ([value, length], how) => {
        const { points, groups } = xmr(Array<number>(length).fill(value), how);
        expect(points.every(({ rule, relative }) => rule === null && relative === null)).toBe(true);
        expect(groups[0]?.averageMovingRange).toBe(0);
      }),
    );
  });

  it('tells the same of its values whether weeks are missing between them or not', () => {
    fc.assert(
      fc.property(gappy, options, (values, how) => {
        const chart = xmr(values, how);
        const without = xmr(
          values.filter((value) => value !== null),
          how,
        );
        expect(chart.points.filter((point) => point.value !== null)).toEqual(without.points);
        expect(chart.variation).toBe(without.variation);
      }),
    );
  });

  it('is in each group what a chart of that group alone would be', () => {
    fc.assert(
      fc.property(fc.array(gappy, { minLength: 1, maxLength: 4 }), options, (parts, how) => {
        let at = 0;
        const rebaseAt = parts.map((part) => {
          const from = at;
          at += part.length;
          return from;
        });
        const whole = xmr(parts.flat(), { ...how, rebaseAt });
        const alone = parts.map((part) => xmr(part, how));
        expect(whole.points).toEqual(alone.flatMap((chart) => chart.points));
        expect(whole.groups).toEqual(
          alone.flatMap(({ groups }, index) =>
            groups.map((group) => ({
              ...group,
              from: group.from + (rebaseAt[index] ?? 0),
              to: group.to + (rebaseAt[index] ?? 0),
            })),
          ),
        );
      }),
    );
  });

  it('changes nothing but the limits that are drawn where they are kept within a range', () => {
    const told = ({ value, mean, rule, relative, type }: Point) => ({ value, mean, rule, relative, type });
    fc.assert(
      fc.property(gappy, options, (values, how) => {
        const within = xmr(values, { ...how, min: 0, max: 9 });
        expect(within.points.map(told)).toEqual(xmr(values, how).points.map(told));
        expect(within.points.some(({ lower, upper }) => lower < 0 || upper > 9)).toBe(false);
      }),
    );
  });
});
