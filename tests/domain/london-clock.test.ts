import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { clockTimeOf, localDateOf } from '../../shared/domain/dates';

const asIntlSays = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Europe/London',
  dateStyle: 'short',
  timeStyle: 'short',
});

function ours(instant: string): string {
  return `${localDateOf(instant)} ${clockTimeOf(instant)}`;
}

const theirs = (instant: string): string => asIntlSays.format(new Date(instant));

describe('the clock on the wall in London', () => {
  it.each([
    ['2026-03-29T00:59:59.999Z', '2026-03-29 00:59'],
    ['2026-03-29T01:00:00.000Z', '2026-03-29 02:00'],
    ['2026-10-25T00:59:59.999Z', '2026-10-25 01:59'],
    ['2026-10-25T01:00:00.000Z', '2026-10-25 01:00'],
    ['2026-07-14T23:30:00.000Z', '2026-07-15 00:30'],
    ['2026-12-31T23:59:59.999Z', '2026-12-31 23:59'],
  ])('%s is %s', (instant, clock) => {
    expect(ours(instant)).toBe(clock);
  });

  it('is what the time zone tables say, every quarter of an hour of the nights the clocks change, 1996 to 2037', () => {
    for (let year = 1996; year <= 2037; year++) {
      for (const month of [2, 9]) {
        // The last Sunday of a month of 31 days is the 25th at the earliest.
        for (let at = Date.UTC(year, month, 24, 22); at < Date.UTC(year, month + 1, 1, 3); at += 900_000) {
          const instant = new Date(at).toISOString();
          expect(ours(instant)).toBe(theirs(instant));
        }
      }
    }
  });

  it('is what the time zone tables say at any moment', () => {
    const moment = fc.integer({ min: Date.UTC(1996, 0, 1), max: Date.UTC(2037, 11, 31) });
    fc.assert(
      fc.property(moment, (at) => {
        const instant = new Date(at).toISOString();
        expect(ours(instant)).toBe(theirs(instant));
      }),
      { numRuns: 2000 },
    );
  });
});
