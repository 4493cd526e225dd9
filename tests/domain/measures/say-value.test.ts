import { describe, expect, test } from 'vitest';
import type { Unit } from '../../../shared/domain/measures/measure';
import { sayLevel, sayShortly, sayTick, sayWeek } from '../../../shared/domain/measures/say-value';
import type { WeekPart } from '../../../shared/domain/measures/week-part';
import { share } from './a-chart';

describe('a level is said in its unit', () => {
  test.each<[Unit, number, string]>([
    ['percent', 76.4, '76%'],
    ['percent', 100, '100%'],
    ['count', 4, '4'],
    ['count', 4.24, '4.2'],
    ['count', 19.96, '20'],
    ['count', 84.4, '84'],
    ['count', 1240.4, '1,240'],
    ['count', 1234567, '1,234,567'],
    ['days', 1, '1 day'],
    ['days', 0, '0 days'],
    ['days', 6.5, '6.5 days'],
    ['days', 1.04, '1 day'],
    ['pounds', 1240.4, '£1,240'],
    ['pounds-a-week', 320, '£320 a week'],
    ['of-five', 3.75, '3.8 of 5'],
    ['of-five', 4, '4 of 5'],
  ])('%s, %d: %s', (unit, value, said) => {
    expect(sayLevel(unit, value)).toBe(said);
  });
});

describe('little is not said to be nothing, nor nearly all to be all', () => {
  test.each<[Unit, number, string]>([
    ['count', 0.025, '0.03'],
    ['count', 0.003, '0.003'],
    ['percent', 0.4, '0.4%'],
    ['percent', 99.6, '99.6%'],
    ['percent', 99.97, '99.97%'],
    ['days', 0.04, '0.04 days'],
  ])('%s, %d: %s', (unit, value, said) => {
    expect(sayLevel(unit, value)).toBe(said);
  });

  test('what only arithmetic left over is nothing', () => {
    expect(sayLevel('count', 1e-16)).toBe('0');
    expect(sayLevel('percent', 100 - 1e-13)).toBe('100%');
    expect(sayLevel('count', -0)).toBe('0');
  });
});

describe('a week is said as what it is', () => {
  test.each<[string, Unit, WeekPart | null, string]>([
    ['a share of five or more as its count and its percentage', 'percent', share(7, 8), '7 of 8, 88%'],
    ['a share of fewer than five as its count, and no percentage', 'percent', share(3, 4), '3 of 4'],
    ['a share of none', 'percent', share(0, 0), 'none to count'],
    ['a count', 'count', { kind: 'count', n: 0 }, '0'],
    ['money', 'pounds', { kind: 'money', pence: 124_000, amounts: 3 }, '£1,240'],
    ['days, by the one in the middle', 'days', { kind: 'days', days: [9, 2, 4], waiting: 1 }, '4 days'],
    ['days of nobody', 'days', { kind: 'days', days: [], waiting: 2 }, 'none to count'],
    ['answers', 'of-five', { kind: 'answers', sum: 15, answers: 4, least: 4 }, '3.8 of 5'],
    [
      'too few answers',
      'of-five',
      { kind: 'answers', sum: 15, answers: 3, least: 4 },
      'too few answers to show',
    ],
    ['no answers', 'of-five', { kind: 'answers', sum: 0, answers: 0, least: 4 }, 'none to count'],
    ['a mean of no huddle', 'count', { kind: 'average', sum: 0, times: 0 }, 'none to count'],
    ['a figure entered by hand', 'percent', { kind: 'entered', value: 82.5 }, '83%'],
    ['a week of which nothing is known', 'count', null, 'nothing known'],
  ])('%s', (_, unit, part, said) => {
    expect(sayWeek(unit, part)).toBe(said);
  });
});

describe('beside the last point', () => {
  test('a share is its count, with no percentage', () => {
    expect(sayShortly('percent', share(7, 8))).toBe('7 of 8');
  });

  test('nothing stands where there is nothing to tell', () => {
    const silent = { kind: 'answers', sum: 9, answers: 3, least: 4 } as const;
    expect([null, share(0, 0), silent].map((part) => sayShortly('percent', part))).toEqual(['', '', '']);
  });

  test('anything else is its level', () => {
    expect(sayShortly('pounds', { kind: 'money', pence: 32_000, amounts: 2 })).toBe('£320');
  });
});

test('beside the axis a level takes as little room as it can', () => {
  expect(sayTick('percent', 75)).toBe('75%');
  expect(sayTick('pounds', 1500)).toBe('£1,500');
  expect(sayTick('pounds-a-week', 300)).toBe('£300');
  expect(sayTick('days', 2.5)).toBe('2.5');
  expect(sayTick('of-five', 3)).toBe('3');
});
