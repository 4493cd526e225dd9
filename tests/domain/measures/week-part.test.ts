import fc from 'fast-check';
import { expect, test } from 'vitest';
import { medianOf, together, type WeekPart, weekValue } from '../../../shared/domain/measures/week-part';

test('the one in the middle is told, or the mean of the two in the middle', () => {
  expect(medianOf([9, 1, 4])).toBe(4);
  expect(medianOf([10, 2, 9, 1])).toBe(5.5);
  expect(medianOf([])).toBeNull();
});

test.each<[WeekPart, number | null]>([
  [{ kind: 'count', n: 0 }, 0],
  [{ kind: 'money', pence: 12_050, amounts: 2 }, 120.5],
  [{ kind: 'share', part: 7, whole: 8 }, 87.5],
  [{ kind: 'share', part: 0, whole: 8 }, 0],
  [{ kind: 'days', days: [3, 12, 5], waiting: 4 }, 5],
  [{ kind: 'answers', sum: 16, answers: 4, least: 4 }, 4],
  [{ kind: 'average', sum: 13, times: 2 }, 6.5],
  [{ kind: 'entered', value: 82.5 }, 82.5],
])('%o comes to %d', (part, value) => {
  expect(weekValue(part)).toBe(value);
});

test.each<[string, WeekPart]>([
  ['a share of none', { kind: 'share', part: 0, whole: 0 }],
  ['a median of those who only wait', { kind: 'days', days: [], waiting: 3 }],
  ['a mean of too few answers', { kind: 'answers', sum: 15, answers: 3, least: 4 }],
  ['a mean over no huddle', { kind: 'average', sum: 0, times: 0 }],
])('there is no %s', (_, part) => {
  expect(weekValue(part)).toBeNull();
});

const some = fc.nat(500);
const kinds: readonly fc.Arbitrary<WeekPart>[] = [
  some.map((n) => ({ kind: 'count', n })),
  fc.tuple(some, some).map(([pence, amounts]) => ({ kind: 'money', pence, amounts })),
  fc.tuple(some, some).map(([part, others]) => ({ kind: 'share', part, whole: part + others })),
  fc.tuple(fc.array(some), some).map(([days, waiting]) => ({ kind: 'days', days, waiting })),
  fc.tuple(some, some).map(([sum, answers]) => ({ kind: 'answers', sum, answers, least: 4 })),
  fc.tuple(some, some).map(([sum, times]) => ({ kind: 'average', sum, times })),
];
/** Three parts of one kind. */
const three = fc.oneof(...kinds.map((part) => fc.tuple(part, part, part)));

test('teams can be put together in any grouping', () => {
  fc.assert(
    fc.property(three, ([one, two, last]) => {
      expect(together(together(one, two), last)).toEqual(together(one, together(two, last)));
    }),
  );
});

test('teams can be put together in any order', () => {
  fc.assert(
    fc.property(three, ([one, two]) => {
      expect(weekValue(together(one, two))).toBe(weekValue(together(two, one)));
    }),
  );
});

test('a share is between 0 and 100, of one team or of several', () => {
  fc.assert(
    fc.property(three, (parts) => {
      const [one, two] = parts;
      fc.pre(one.kind === 'share');
      const value = weekValue(together(one, two)) ?? 0;
      expect(value).toBeGreaterThanOrEqual(0);
      expect(value).toBeLessThanOrEqual(100);
    }),
  );
});

test('nothing is made of parts of two kinds, or of figures entered by hand', () => {
  const count: WeekPart = { kind: 'count', n: 1 };
  const entered: WeekPart = { kind: 'entered', value: 1 };
  expect(() => together(count, { kind: 'average', sum: 1, times: 1 })).toThrow('count');
  expect(() => together(entered, entered)).toThrow('entered');
});
