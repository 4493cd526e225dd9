import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import { compare, usualPeriods } from '../../../shared/domain/measures/compare';
import type { WeekPart } from '../../../shared/domain/measures/week-part';
import { counted, entered, reading, share } from './a-chart';
import { noise } from './noise';

/** Two quarters of a year of weeks. */
function told(chartId: ChartId, parts: readonly (WeekPart | null)[]) {
  const read = reading(chartId, parts);
  return compare(read, usualPeriods(read.weeks.at(-1) ?? ''));
}

const quarter = fc.array(fc.integer({ min: 0, max: 60 }), { minLength: 13, maxLength: 13 });

test('the verdict is the same in whatever unit the weeks are told', () => {
  // Powers of two, so that nothing is rounded.
  const scale = fc.constantFrom(0.25, 0.5, 2, 64, 1024);
  fc.assert(
    fc.property(quarter, quarter, scale, (before, now, by) => {
      const weeks = [...before, ...now];
      const scaled = told('connections-made', entered(weeks.map((value) => value * by)));
      expect(scaled.verdict).toBe(told('connections-made', entered(weeks)).verdict);
    }),
  );
});

test('turned round, the verdict is turned round', () => {
  const opposite = { higher: 'lower', lower: 'higher', usual: 'usual' };
  fc.assert(
    fc.property(quarter, quarter, (before, now) => {
      const { verdict } = told('gaps', counted([...before, ...now]));
      const turned = told('gaps', counted([...now, ...before]));
      expect(opposite).toMatchObject({ [verdict]: turned.verdict });
    }),
  );
});

test('the same weeks in another order are the usual ups and downs', () => {
  fc.assert(
    fc.property(
      quarter.chain((weeks) => fc.tuple(fc.constant(weeks), fc.shuffledSubarray(weeks, { minLength: 13 }))),
      ([before, now]) => {
        expect(told('connections-made', counted([...before, ...now])).verdict).toBe('usual');
      },
    ),
  );
});

const runs = 400;

test.each<[string, (next: () => number) => WeekPart]>([
  ['counts', (next) => ({ kind: 'count', n: Math.floor(next() * 12) })],
  ['what hardly ever happens', (next) => ({ kind: 'count', n: next() < 0.1 ? 1 : 0 })],
  [
    'what nearly always does',
    (next) => share([next(), next(), next()].filter((one) => one < 0.95).length, 3),
  ],
])('of noise that does not change, hardly any two halves are told to differ: %s', (_, week) => {
  const next = noise(11);
  const verdicts = Array.from({ length: runs }, () => {
    const parts = Array.from({ length: 26 }, () => week(next));
    return told(parts[0]?.kind === 'share' ? 'same-lead' : 'gaps', parts).verdict;
  });
  expect(verdicts.filter((verdict) => verdict !== 'usual').length).toBeLessThan(runs / 50);
});

/** A quarter in which up to four people were counted, each in some week, and to some of them it applied. */
const upToFour = fc.array(fc.tuple(fc.nat(12), fc.boolean()), { maxLength: 4 }).map((people) =>
  Array.from({ length: 13 }, (_, at) => {
    const own = people.filter(([week]) => week === at);
    return share(own.filter(([, applied]) => applied).length, own.length);
  }),
);

test('there is never a percentage of fewer than five', () => {
  fc.assert(
    fc.property(upToFour, upToFour, (then, lately) => {
      const { before, now, change } = told('same-lead', [...then, ...lately]);
      expect(`${before.words} ${now.words} ${change}`).not.toContain('%');
      expect([before.value, now.value, change]).toEqual([null, null, '']);
    }),
  );
});
