import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  daysBetween,
  isLocalDate,
  localDateOf,
  nextWeekday,
  weekdayOf,
} from '../../shared/domain/dates';
import {
  parseSaidDate,
  sayDate,
  sayDay,
  sayDaysAgo,
  sayLongDay,
  sayNumber,
  sayTime,
  sayTimeOf,
  wordSaidDateRefusal,
} from '../../shared/domain/dates-said';

const today = '2026-03-18'; // a Wednesday
const past = { latest: today };
const ahead = { earliest: today };

const anyDate = fc.integer({ min: 0, max: 80_000 }).map((days) => addDays('1950-01-01', days));

describe('a date as people type it', () => {
  it.each([
    ['18/3/2026', '2026-03-18'],
    ['18.3.26', '2026-03-18'],
    ['18-3', '2026-03-18'],
    ['2026-03-18', '2026-03-18'],
    ['18 March', '2026-03-18'],
    ['18th Mar 2025', '2025-03-18'],
    ['March 18', '2026-03-18'],
    ['Wednesday, 18 March 2026', '2026-03-18'],
    ['18 of march', '2026-03-18'],
    [' TODAY ', '2026-03-18'],
    ['tomorrow', '2026-03-19'],
    ['yesterday', '2026-03-17'],
    ['Friday', '2026-03-20'],
    ['fri', '2026-03-20'],
    ['last Friday', '2026-03-13'],
    ['Wednesday', '2026-03-25'],
    ['29 February 2028', '2028-02-29'],
  ])('%s is %s', (typed, date) => {
    expect(parseSaidDate(typed, today)).toEqual({ ok: true, value: date });
  });

  it('a weekday is the last one where only the past fits', () => {
    expect(parseSaidDate('Friday', today, past)).toEqual({ ok: true, value: '2026-03-13' });
    expect(parseSaidDate('Wednesday', today, past)).toEqual({ ok: true, value: today });
    expect(parseSaidDate('last Wednesday', today, past)).toEqual({ ok: true, value: '2026-03-11' });
  });

  it('a year left out is the one nearest to today that fits', () => {
    expect(parseSaidDate('5 January', '2026-12-20')).toEqual({ ok: true, value: '2027-01-05' });
    expect(parseSaidDate('5 January', '2026-12-20', { latest: '2026-12-20' })).toEqual({
      ok: true,
      value: '2026-01-05',
    });
    expect(parseSaidDate('28 December', today, past)).toEqual({ ok: true, value: '2025-12-28' });
    expect(parseSaidDate('1 March', today, ahead)).toEqual({ ok: true, value: '2027-03-01' });
  });

  it('a year of two digits is of the last century where only the past fits', () => {
    expect(parseSaidDate('4/7/48', today, past)).toEqual({ ok: true, value: '1948-07-04' });
    expect(parseSaidDate('4/7/26', today)).toEqual({ ok: true, value: '2026-07-04' });
  });

  it.each([
    ['31 February', 'There is no 31 February.'],
    ['31/4/2026', 'There is no 31 April.'],
    ['29 February 2026', 'There is no 29 February 2026.'],
    ['1/13/2026', 'There is no month 13.'],
    ['0/3', 'There is no 0 March.'],
    ['', 'Say when, for example 18 March.'],
    ['soon', '“soon” is not a date. Type it like 18 March, 18/3/2026, Friday or today.'],
    ['1/1/1899', '1 January 1899 is too early. Choose 1 January 1900 or later.'],
  ])('%j is refused: %s', (typed, words) => {
    const outcome = parseSaidDate(typed, today);
    expect(outcome.ok ? '' : wordSaidDateRefusal(outcome.refusal, today)).toBe(words);
  });

  it.each([
    ['tomorrow', past, '19 March has not come yet. Choose today or earlier.'],
    ['17/3/2026', ahead, '17 March is past. Choose today or later.'],
    ['1/6/1900', { earliest: '2000-01-01' }, '1 June 1900 is too early. Choose 1 January 2000 or later.'],
    ['1/1/2030', { latest: '2027-01-01' }, '1 January 2030 is too late. Choose 1 January 2027 or earlier.'],
  ])('%j is refused where it does not fit: %s', (typed, limits, words) => {
    const outcome = parseSaidDate(typed, today, limits);
    expect(outcome.ok ? '' : wordSaidDateRefusal(outcome.refusal, today)).toBe(words);
  });

  it('what is said of a date is read back as that date', () => {
    fc.assert(
      fc.property(anyDate, anyDate, (date, day) => {
        expect(parseSaidDate(sayDate(date, day), date)).toEqual({ ok: true, value: date });
      }),
    );
  });

  it('never becomes a date that does not exist or does not fit, whatever is typed', () => {
    const typed = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.stringMatching(/^\d{1,2}[/. -]?(\d{1,2}|mar|feb|june)?[/. -]?\d{0,4}$/),
    );
    fc.assert(
      fc.property(typed, (text) => {
        const outcome = parseSaidDate(text, today, past);
        return outcome.ok ? isLocalDate(outcome.value) && outcome.value <= today : true;
      }),
      { numRuns: 2000 },
    );
  });
});

describe('a date as it is said', () => {
  it.each([
    ['2026-03-18', 'today'],
    ['2026-03-19', 'tomorrow'],
    ['2026-03-17', 'yesterday'],
    ['2026-03-20', 'Friday'],
    ['2026-03-12', 'Thursday'],
    ['2026-03-25', '25 March'],
    ['2025-03-18', '18 March 2025'],
  ])('%s is %s', (date, said) => {
    expect(sayDay(date, today)).toBe(said);
  });

  it('a long day bears its weekday', () => {
    expect(sayLongDay(today, today)).toBe('Wednesday 18 March');
  });

  it.each([
    [0, 'today'],
    [1, 'yesterday'],
    [5, 'five days ago'],
    [14, 'two weeks ago'],
    [90, 'two months ago'],
    [800, 'two years ago'],
  ])('%i days is %s', (days, said) => {
    expect(sayDaysAgo(days)).toBe(said);
  });

  it('numbers are words up to twelve', () => {
    expect([0, 1, 12, 13, 1_340].map(sayNumber)).toEqual(['no', 'one', 'twelve', '13', '1,340']);
  });

  it('times are without a leading nought', () => {
    expect([sayTime('09:30'), sayTime('15:00'), sayTime('00:05')]).toEqual(['9:30', '15:00', '0:05']);
  });
});

describe('days across the nights on which the clocks change', () => {
  it.each([
    ['2026-03-28T23:30:00.000Z', '2026-03-28'],
    ['2026-03-29T00:59:00.000Z', '2026-03-29'],
    ['2026-03-29T22:59:00.000Z', '2026-03-29'],
    ['2026-03-29T23:00:00.000Z', '2026-03-30'],
    ['2026-10-24T22:59:00.000Z', '2026-10-24'],
    ['2026-10-24T23:00:00.000Z', '2026-10-25'],
    ['2026-10-25T23:30:00.000Z', '2026-10-25'],
  ])('%s is on %s in London', (instant, date) => {
    expect(localDateOf(instant)).toBe(date);
  });

  it('the wall clock is said in London’s time', () => {
    expect(sayTimeOf('2026-03-29T00:30:00.000Z')).toBe('0:30');
    expect(sayTimeOf('2026-03-29T01:30:00.000Z')).toBe('2:30');
  });

  it('a day of 23 or 25 hours is one day', () => {
    expect(daysBetween('2026-03-28', '2026-03-30')).toBe(2);
    expect(daysBetween('2026-10-24', '2026-10-26')).toBe(2);
  });

  it('adding days and counting them agree, on any day', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        expect(daysBetween(date, addDays(date, days))).toBe(days);
      }),
    );
  });

  it('the next weekday is at most six days away and is that weekday', () => {
    fc.assert(
      fc.property(anyDate, fc.integer({ min: 1, max: 7 }), (date, weekday) => {
        const next = nextWeekday(date, weekday);
        expect(weekdayOf(next)).toBe(weekday);
        expect(daysBetween(date, next)).toBeGreaterThanOrEqual(0);
        expect(daysBetween(date, next)).toBeLessThan(7);
      }),
    );
  });
});
