import { isLocalDate, type LocalDate } from '../dates';
import { parseSaidDate } from '../dates-said';
import { dayOfSpreadsheet } from '../exchange/spreadsheet-days';
import { accept, type Outcome, refuse } from '../outcome';

/** Why a cell is not a date; `fits` is the date it was most likely meant for, where one can be told. */
export type CellDateRefusal =
  | { readonly kind: 'not-a-date'; readonly text: string; readonly fits: LocalDate | null }
  | { readonly kind: 'date-without-year'; readonly text: string };

const timeAfter = /[T ]\d{1,2}:\d{2}(?::\d{2}(?:\.\d+)?)?(?:\s?[ap]m|Z)?$/i;

function dayIn(
  text: string,
  part: RegExpExecArray | null,
  order: readonly [number, number, number],
): LocalDate | null {
  if (part === null) return null;
  const [year = '', month = '', day = ''] = order.map((at) => part[at] ?? '');
  const full = year.length === 2 ? `${Number(year) > 30 ? '19' : '20'}${year}` : year;
  const date = `${full}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) && text !== '' ? date : null;
}

const figures = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4}|\d{2})$/;

/** What was most likely meant: month and day the other way round, or the last day of a month that is shorter. */
function meant(text: string, today: LocalDate): LocalDate | null {
  const turned = dayIn(text, figures.exec(text), [3, 1, 2]);
  if (turned !== null) return turned;
  const [, day = '', rest = ''] = /^(\d{1,2})((?:st|nd|rd|th)?[\s/.-].+)$/.exec(text) ?? [];
  if (Number(day) < 29 || Number(day) > 31) return null;
  for (const earlier of [30, 29, 28].filter((each) => each < Number(day))) {
    const read = parseSaidDate(`${earlier}${rest}`, today, { latest: '2200-12-31' });
    if (read.ok) return read.value;
  }
  return null;
}

/**
 * Reads a cell as a date, day before month: `3/3/1948`, `1948-03-03`, `3 Mar 1948`, `Mon 3 March 1948`, with a time
 * after it or not, or as a spreadsheet numbers its days. A date without a year is none: it could be of any.
 */
export function readCellDate(cell: string, today: LocalDate): Outcome<LocalDate, CellDateRefusal> {
  const text = cell.trim().replace(/\s+/g, ' ').replace(timeAfter, '');
  const numbered = dayOfSpreadsheet(text);
  if (numbered !== null) return accept(numbered);
  const plain = text.replace(
    /^(?:mon|tue|tues|wed|wednes|thu|thur|thurs|fri|sat|satur|sun)(?:day)?[.,]*\s/i,
    '',
  );
  const yearFirst = /^(\d{4})[/.](\d{1,2})[/.](\d{1,2})$/.exec(plain);
  const said = yearFirst === null ? plain.replace(/^(\d{1,2})-(\w{3,9})-(\d{2}|\d{4})$/, '$1 $2 $3') : '';
  const iso = dayIn(plain, yearFirst, [1, 2, 3]);
  if (iso !== null) return accept(iso);
  const hasYear = /\d{4}/.test(said) || figures.test(said) || /^\d{1,2}\D+[a-z]\D*\d{2}$/i.test(said);
  const isDay = /\d/.test(said);
  const read = isDay ? parseSaidDate(said, today, { latest: today }) : refuse(null);
  // Of what is still to come, the year stands there: only the day's rule can say whether it may.
  if (read.ok && hasYear) return accept(read.value);
  if (!read.ok && read.refusal !== null && 'date' in read.refusal && hasYear)
    return accept(read.refusal.date);
  if (read.ok) return refuse({ kind: 'date-without-year', text: cell.trim() });
  return refuse({ kind: 'not-a-date', text: cell.trim(), fits: meant(said, today) });
}
