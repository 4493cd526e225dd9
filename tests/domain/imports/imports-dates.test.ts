import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../../../shared/domain/dates';
import { dateOfSerial } from '../../../shared/domain/exchange/spreadsheet-days';
import { readCellDate } from '../../../shared/domain/imports/read-date';

const today = '2026-03-18';
const read = (text: string) => {
  const answered = readCellDate(text, today);
  return answered.ok ? answered.value : answered.refusal;
};

test.each([
  ['28/02/1941', '1941-02-28'],
  ['3/4/33', '1933-04-03'],
  ['03.04.2026', '2026-04-03'],
  ['3-4-2026', '2026-04-03'],
  ['2026-03-03', '2026-03-03'],
  ['2026/03/03', '2026-03-03'],
  ['2026-03-03T00:00:00', '2026-03-03'],
  ['03/03/2026 14:30', '2026-03-03'],
  ['3 Mar 2026', '2026-03-03'],
  ['03-Mar-26', '2026-03-03'],
  ['3 Mar 26', '2026-03-03'],
  ['Tues 3rd March 2026', '2026-03-03'],
  ['March 3, 2026', '2026-03-03'],
  ['46084', '2026-03-03'],
  ['46084.75', '2026-03-03'],
])('%s is %s', (text, on) => {
  expect(read(text)).toBe(on);
});

test.each([
  ['31/02/1950', '1950-02-28'],
  ['29/02/2025', '2025-02-28'],
  ['31 April 2025', '2025-04-30'],
  ['12/25/2025', '2025-12-25'],
  ['not known', null],
  ['1/2/3/4', null],
  ['June', null],
  ['today', null],
  ['Friday', null],
])('%s is no date, and is told what would fit', (text, fits) => {
  expect(read(text)).toEqual({ kind: 'not-a-date', text, fits });
});

test.each(['3 March', '3/12', '12 Jan'])('%s could be of any year', (text) => {
  expect(read(text)).toEqual({ kind: 'date-without-year', text });
});

describe('days as spreadsheets number them', () => {
  test('the day that never was is none, and the days around it are where spreadsheets have them', () => {
    expect([1, 59, 60, 61].map(dateOfSerial)).toEqual(['1900-01-01', '1900-02-28', null, '1900-03-01']);
    expect(dateOfSerial(0)).toBeNull();
    expect(dateOfSerial(-5)).toBeNull();
  });

  test('every day after it is one more than the day before', () => {
    fc.assert(
      fc.property(fc.integer({ min: 61, max: 100_000 }), (serial) => {
        expect(dateOfSerial(serial + 1)).toBe(addDays(dateOfSerial(serial) ?? '', 1));
      }),
    );
  });
});

test('a date that is written is read back, however it is written', () => {
  const day = fc.integer({ min: 0, max: 40_000 }).map((days) => addDays('1917-01-01', days));
  fc.assert(
    fc.property(day, (on) => {
      const [year = '', month = '', date = ''] = on.split('-');
      expect(read(on)).toBe(on);
      expect(read(`${date}/${month}/${year}`)).toBe(on);
      expect(read(`${Number(date)}/${Number(month)}/${year}`)).toBe(on);
    }),
  );
});

test('nothing that stands in a cell makes it fault', () => {
  fc.assert(
    fc.property(fc.string({ maxLength: 60, unit: 'binary' }), (text) => {
      const answered = readCellDate(text, today);
      if (answered.ok) expect(answered.value).toMatch(/^\d{4}-\d{2}-\d{2}$/);
    }),
    { numRuns: 2000 },
  );
});
