import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../shared/domain/measures/measure';
import { keptBack, mayLeave, sayWeekFor } from '../../../shared/domain/measures/outside';
import type { WeekPart } from '../../../shared/domain/measures/week-part';
import { share } from './a-chart';

/** The same kind of week, of so many. */
const kinds: Readonly<Record<string, readonly [Unit, (of: number) => WeekPart]>> = {
  count: ['count', (n) => ({ kind: 'count', n })],
  money: ['pounds', (amounts) => ({ kind: 'money', pence: amounts * 20_000, amounts })],
  share: ['percent', (whole) => share(whole, whole)],
  days: ['days', (of) => ({ kind: 'days', days: Array.from({ length: of }, () => 3), waiting: 0 })],
  answers: ['of-five', (answers) => ({ kind: 'answers', sum: answers * 4, answers, least: 1 })],
  average: ['count', (of) => ({ kind: 'average', sum: of * 2, times: 2 })],
  'entered count': ['count', (value) => ({ kind: 'entered', value })],
};

describe.each(Object.entries(kinds))('a week of %s', (_, [unit, weekOf]) => {
  test('of five may leave the team', () => {
    expect(mayLeave(unit, weekOf(5))).toBe(true);
    expect(sayWeekFor('outside', unit, weekOf(5))).not.toBe(keptBack);
  });

  test.each([0, 1, 4])('of %d is kept back, and nothing of it is told', (of) => {
    expect(mayLeave(unit, weekOf(of))).toBe(false);
    expect(sayWeekFor('outside', unit, weekOf(of))).toBe('fewer than 5');
  });
});

test('nothing under five leaves, whatever the week is of', () => {
  const week = fc.constantFrom(...Object.values(kinds));
  fc.assert(
    fc.property(week, fc.integer({ min: 0, max: 4 }), ([unit, weekOf], of) => {
      expect(sayWeekFor('outside', unit, weekOf(of))).toBe(keptBack);
    }),
  );
});

test('a share leaves as its percentage alone, for its counts would give the smaller one away', () => {
  expect(sayWeekFor('outside', 'percent', share(1, 8))).toBe('13%');
});

test('too few answers for the team itself are no more than fewer than five outside', () => {
  const week = { kind: 'answers', sum: 9, answers: 3, least: 4 } as const;
  expect(sayWeekFor('outside', 'of-five', week)).toBe(keptBack);
  expect(sayWeekFor('team', 'of-five', week)).toBe('too few answers to show');
});

test('the team reads every week as it is', () => {
  expect(sayWeekFor('team', 'percent', share(1, 4))).toBe('1 of 4');
  expect(sayWeekFor('team', 'count', { kind: 'count', n: 2 })).toBe('2');
});

test('a week of which nothing is known is that for everybody', () => {
  expect([sayWeekFor('team', 'count', null), sayWeekFor('outside', 'count', null)]).toEqual([
    'nothing known',
    'nothing known',
  ]);
});
