import { addDays, type LocalDate } from '../dates';

/**
 * A day as spreadsheets number them: 1 is 1 January 1900, and 60 a 29 February 1900 that never was, which spreadsheets
 * keep for the sake of an older one (ECMA-376, 18.17.4.1). Null for that day and for what is no day.
 */
export function dateOfSerial(serial: number): LocalDate | null {
  const day = Math.floor(serial);
  if (day < 1 || day === 60 || day > 109_573) return null;
  return addDays('1899-12-31', day < 60 ? day : day - 1);
}

/** Numbers of spreadsheet days from 1927 to 2119; a smaller one in a cell for a date is a year, or a slip. */
const serial = /^[1-7]\d{4}(?:\.\d+)?$/;

/** A cell that has a day as spreadsheets number them; null for any other. */
export function dayOfSpreadsheet(cell: string): LocalDate | null {
  return serial.test(cell) ? dateOfSerial(Number(cell)) : null;
}
