import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween, weekStart } from '../../../shared/domain/dates';
import {
  dayNumber,
  firstWholeWeek,
  lastWholeWeek,
  weekEnd,
  weekFinder,
  weeksBetween,
} from '../../../shared/domain/measures/weeks';

test('a week is over on the Monday after its Sunday', () => {
  expect(lastWholeWeek('2026-03-22')).toBe('2026-03-09');
  expect(lastWholeWeek('2026-03-23')).toBe('2026-03-16');
  expect(weekEnd('2026-03-16')).toBe('2026-03-22');
});

test('a team that began in the middle of a week is counted from the next', () => {
  expect(firstWholeWeek('2026-03-18')).toBe('2026-03-23');
  expect(firstWholeWeek('2026-03-22')).toBe('2026-03-23');
  expect(firstWholeWeek('2026-03-23')).toBe('2026-03-23');
});

test('a team that began this week has no weeks yet', () => {
  expect(weeksBetween(firstWholeWeek('2026-03-18'), lastWholeWeek('2026-03-20'))).toEqual([]);
});

test('weeks follow one another without a gap, the first and the last among them', () => {
  expect(weeksBetween('2026-03-02', '2026-03-16')).toEqual(['2026-03-02', '2026-03-09', '2026-03-16']);
  expect(weeksBetween('2026-03-02', '2026-03-02')).toEqual(['2026-03-02']);
});

// ISO 8601: the weeks of a year are those whose Thursday lies in it.
test.each([
  ['2020', '2019-12-30', '2020-12-28', 53],
  ['2025', '2024-12-30', '2025-12-22', 52],
  ['2026', '2025-12-29', '2026-12-28', 53],
])('the weeks of %s are all counted', (_, first, last, count) => {
  expect(weeksBetween(first, last)).toHaveLength(count);
});

test('the last days of a year and the first of the next are in one week', () => {
  const weekOf = weekFinder(weeksBetween('2026-12-21', '2027-01-04'));
  const days = ['2026-12-27', '2026-12-28', '2026-12-31', '2027-01-01', '2027-01-03', '2027-01-04'];
  expect(days.map(weekOf)).toEqual([0, 1, 1, 1, 1, 2]);
});

test.each([
  ['spring', '2026-03-23', ['2026-03-23', '2026-03-28', '2026-03-29', '2026-03-30']],
  ['autumn', '2026-10-19', ['2026-10-19', '2026-10-24', '2026-10-25', '2026-10-26']],
])('the Sunday the clocks change in %s belongs to the week it ends', (_, week, days) => {
  expect(days.map(weekFinder([week, addDays(week, 7)]))).toEqual([0, 0, 0, 1]);
  expect(weeksBetween(week, addDays(week, 14))).toHaveLength(3);
});

test('29 February is a day of its week', () => {
  expect(['2024-02-25', '2024-02-29', '2024-03-03'].map(weekFinder(['2024-02-26']))).toEqual([-1, 0, 0]);
  expect(dayNumber('2024-03-01') - dayNumber('2024-02-28')).toBe(2);
  expect(dayNumber('2026-03-01') - dayNumber('2026-02-28')).toBe(1);
});

test('what lies before all weeks is below 0, what lies after them is their number', () => {
  const weekOf = weekFinder(['2026-03-02', '2026-03-09']);
  expect(
    ['1999-01-01', '2026-03-01', '2026-03-02', '2026-03-15', '2026-03-16', '2999-01-01'].map(weekOf),
  ).toEqual([-1, -1, 0, 1, 2, 2]);
});

const day = fc
  .integer({ min: -20_000, max: 40_000 })
  .map((offset) => addDays('1970-01-01', offset))
  .filter((date) => /^\d{4}-/.test(date));

test('a day is found in the week that begins with its Monday', () => {
  fc.assert(
    fc.property(day, fc.nat(600), fc.nat(4000), (first, count, offset) => {
      const weeks = weeksBetween(weekStart(first), addDays(weekStart(first), count * 7));
      const on = addDays(first, offset);
      expect(weeks[weekFinder(weeks)(on)]).toBe(weeks.find((week) => week === weekStart(on)));
    }),
  );
});

test('days are counted on the calendar', () => {
  fc.assert(
    fc.property(day, day, (one, other) => {
      expect(dayNumber(other) - dayNumber(one)).toBe(daysBetween(one, other));
    }),
  );
  expect(dayNumber('1970-01-01')).toBe(0);
});
