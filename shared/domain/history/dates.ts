import { isLocalDate, type LocalDate } from '../dates';
import { dayOfSpreadsheet } from '../exchange/spreadsheet-days';

export type DateRead =
  | { readonly kind: 'date'; readonly date: LocalDate }
  | { readonly kind: 'none' }
  | { readonly kind: 'unreadable' }
  /** 1899 and 1900 are what spreadsheets and databases write where there is no date. */
  | { readonly kind: 'too-early' };

const earliest = '1901-01-01';
const unreadable: DateRead = { kind: 'unreadable' };

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

const clock = String.raw`(?:[T ]+\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?: ?[AaPp][Mm])?Z?)?`;
const yearFirst = new RegExp(String.raw`^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})${clock}$`);
const dayFirst = new RegExp(String.raw`^(\d{1,2})[-/. ](\d{1,2}|[A-Za-z]{3,9})[-/. ](\d{4}|\d{2})${clock}$`);
/** Days of 1900 as spreadsheets number them: what they write where there is no date. */
const noDay = /^\d{1,3}(?:\.\d+)?$/;
const compact = /^(\d{4})(\d{2})(\d{2})$/;

/** Of two figures of a year, up to here is this century: services begin years ahead, births lie a century back. */
const centuryTurns = 50;

function monthOf(said: string): number {
  return /^\d/.test(said) ? Number(said) : months.indexOf(said.slice(0, 3).toLowerCase()) + 1;
}

function dateOf(year: number, month: number, day: number): DateRead {
  const date = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  if (!isLocalDate(date)) return year < 1901 && year > 1800 ? { kind: 'too-early' } : unreadable;
  return date < earliest ? { kind: 'too-early' } : { kind: 'date', date };
}

function inFull(year: string): number {
  if (year.length === 4) return Number(year);
  return Number(year) + (Number(year) < centuryTurns ? 2000 : 1900);
}

/**
 * A date as councils write it: `01/07/2024`, `2024-07-01`, `2024-07-01 00:00:00`, `1-Jul-24`, `20240701`, or the number a
 * spreadsheet keeps it as. The day comes before the month, as everywhere in this country; a time of day falls away.
 */
export function readCouncilDate(text: string): DateRead {
  const said = text.trim();
  if (said === '' || /^null$/i.test(said)) return { kind: 'none' };
  const [, year, month, day] = yearFirst.exec(said) ?? compact.exec(said) ?? [];
  if (year !== undefined) return dateOf(Number(year), Number(month), Number(day));
  const [, onDay, inMonth = '', inYear = ''] = dayFirst.exec(said) ?? [];
  if (onDay !== undefined) return dateOf(inFull(inYear), monthOf(inMonth), Number(onDay));
  if (noDay.test(said) && Number(said) < 367) return { kind: 'too-early' };
  const date = dayOfSpreadsheet(said);
  return date === null ? unreadable : { kind: 'date', date };
}
