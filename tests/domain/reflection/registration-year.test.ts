import fc from 'fast-check';
import { expect, it, test } from 'vitest';
import { addDays, daysBetween } from '../../../shared/domain/dates';
import {
  daysInYear,
  isInYear,
  registrationYear,
  registrationYearOf,
} from '../../../shared/domain/reflection/registration-year';

const day = fc.integer({ min: 0, max: 60_000 }).map((days) => addDays('2001-01-01', days));

it('ends on 30 November and begins on 1 December', () => {
  expect(registrationYearOf('2026-11-30')).toEqual({ ends: 2026, from: '2025-12-01', to: '2026-11-30' });
  expect(registrationYearOf('2026-12-01').ends).toBe(2027);
  expect(registrationYearOf('2027-01-01').ends).toBe(2027);
});

test('every day is in the one year it belongs to, and in no other', () => {
  fc.assert(
    fc.property(day, (on) => {
      const year = registrationYearOf(on);
      expect(isInYear(year, on)).toBe(true);
      expect(isInYear(registrationYear(year.ends - 1), on)).toBe(false);
      expect(isInYear(registrationYear(year.ends + 1), on)).toBe(false);
    }),
  );
});

test('one year follows another without a gap, each of 365 or 366 days', () => {
  fc.assert(
    fc.property(day, (on) => {
      const { ends, to } = registrationYearOf(on);
      const year = registrationYear(ends);
      expect(addDays(to, 1)).toBe(registrationYear(ends + 1).from);
      expect(daysInYear(year)).toBe(ends % 4 === 0 && (ends % 100 !== 0 || ends % 400 === 0) ? 366 : 365);
      expect(daysBetween(year.from, on)).toBeLessThan(daysInYear(year));
    }),
  );
});
