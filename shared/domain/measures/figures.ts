import { addDays, isLocalDate, type LocalDate, weekStart } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import { monthNames, weekdayNames } from '../say-dates';
import type { Unit } from './measure';
import type { FigureRefusal, WeekRefusal } from './refusals';
import { lastWholeWeek } from './weeks';

/** Ten years before a team began: what was before that is nobody's baseline. Whole weeks, so that it is a Monday. */
const weeksBack = 522;
const mostHundredths = 100_000_000_000;

/** Why a value cannot be one of this unit; null when it can. Counts are whole, a level to aim at need not be. */
export function problemOf(unit: Unit, value: number, as: 'count' | 'level'): FigureRefusal | null {
  if (Number.isNaN(value)) return { kind: 'figure-not-a-number', typed: String(value) };
  if (value < 0) return { kind: 'figure-below-nothing' };
  if (value * 100 > mostHundredths) return { kind: 'figure-too-large' };
  if (unit === 'percent' && value > 100) return { kind: 'figure-over-hundred' };
  if (unit === 'of-five' && (value < 1 || value > 5)) return { kind: 'figure-not-one-to-five' };
  if (unit === 'count' && as === 'count' && !Number.isInteger(value)) return { kind: 'figure-not-whole' };
  return null;
}

/** A figure without what stands round it, `£`, `%` and commas between thousands; null where it is none. */
function numberIn(text: string): number | null {
  const plain = text.trim().replaceAll(/[−–]/g, '-');
  const bare = plain.replace(/^(-?)\s*£\s*/, '$1').replace(/\s*%$/, '');
  const figures = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  return /^-?\d+(\.\d+)?$/.test(figures) ? Number(figures) : null;
}

/**
 * Reads a figure as people type it or paste it from a spreadsheet: `7`, `82.5`, `82.5%`, `£1,240`. An empty field is no
 * figure, and not nothing. Counts are whole, unless `level` says that it is a target for them.
 */
export function parseFigure(
  unit: Unit,
  text: string,
  as: 'count' | 'level' = 'count',
): Outcome<number | null, FigureRefusal> {
  const typed = text.trim();
  if (typed === '') return accept(null);
  const value = numberIn(typed);
  if (value === null) return refuse({ kind: 'figure-not-a-number', typed });
  const problem = problemOf(unit, value, as);
  return problem === null ? accept(Math.round(value * 100) / 100) : refuse(problem);
}

/** Whether a week, by its Monday, may be given a figure by hand: it is over, and the program did not count it. */
export function problemOfWeek(
  week: LocalDate,
  { today, countedFrom }: { readonly today: LocalDate; readonly countedFrom: LocalDate },
): WeekRefusal | null {
  if (week > weekStart(today)) return { kind: 'week-in-future' };
  if (week >= countedFrom) return { kind: 'week-counted', from: countedFrom };
  if (week > lastWholeWeek(today)) return { kind: 'week-not-over' };
  const earliest = addDays(countedFrom, -7 * weeksBack);
  return week < earliest ? { kind: 'week-too-early', earliest } : null;
}

/** A line that was pasted: the week its date lies in, if it has one that can be read, and the figure as it stands. */
export interface PastedLine {
  readonly week: LocalDate | null;
  readonly figure: string;
}

export interface PastedLines {
  /** Each line finds its own week, or none: such lines never run down a column. */
  readonly areDated: boolean;
  readonly lines: readonly PastedLine[];
}

/** Which of these names it is, in full or as it is shortened: 1 for `Jan` and `January`; 0 where it is none. */
function nameAt(names: readonly string[], said: string): number {
  const start = said.toLowerCase();
  return start.length < 3 ? 0 : names.findIndex((name) => name.toLowerCase().startsWith(start)) + 1;
}

const inFigures = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/;
const withMonth = /^(\d{1,2})(?:st|nd|rd|th)?[\s./-]*(\p{L}+)[\s.,/-]*(\d{4}|\d{2})$/u;

/**
 * `2026-03-02`, `2/3/2026`, `02.03.26`, `02-Mar-26`, `Mon 2 March 2026`: a date as spreadsheets and people write it in
 * this country. Null when it is none; without its year it could be of any.
 */
function dateIn(text: string): LocalDate | null {
  const [, weekday = '', afterWeekday = ''] = /^(\p{L}+)[.,]*\s+(.+)$/u.exec(text) ?? [];
  const plain = nameAt(weekdayNames, weekday) > 0 ? afterWeekday : text;
  if (isLocalDate(plain)) return plain;
  const [, day = '', said = '', year = ''] = inFigures.exec(plain) ?? withMonth.exec(plain) ?? [];
  const month = /^\d/.test(said) ? said : String(nameAt(monthNames, said));
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}

type Row = readonly string[];

function filledOf(row: Row): Row {
  return row.filter((cell) => cell !== '');
}

/** The cells line by line; a column in which nothing stands is none. */
function rowsOf(text: string): readonly Row[] {
  const rows = text.split(/\r\n|\r|\n/).map((line) => line.split('\t').map((cell) => cell.trim()));
  const filled = new Set(rows.flatMap((row) => [...row.keys()].filter((at) => row[at] !== '')));
  return rows.map((row) => row.filter((_, at) => filled.has(at)));
}

/**
 * Where the figures begin: below a heading, which has words where the lines below it have their figure. What begins
 * with a number, `7 people` or `2-Mar`, was meant for a figure or a date.
 */
function belowHeading(rows: readonly Row[]): number {
  const isHeading = (row: Row): boolean =>
    row.every((cell) => dateIn(cell) === null) &&
    numberIn(filledOf(row).at(-1) ?? '') === null &&
    row.some((cell) => /^(?!\d).*\p{L}{3}/u.test(cell));
  const first = rows.findIndex((row) => filledOf(row).length > 0 && !isHeading(row));
  return rows.slice(0, Math.max(first, 0)).findLastIndex(isHeading) + 1;
}

/** Whether a line says of which week it is: with a date, or with words that can only have been meant for one. */
function saysWeek(row: Row): boolean {
  if (row.some((cell) => dateIn(cell) !== null)) return true;
  const [first = '', ...others] = filledOf(row);
  return others.length > 0 && numberIn(first) === null;
}

/** The first date in a line is its week; its figure stands after it, or after its last day where that stands there too. */
function readDated(row: Row): PastedLine {
  const at = row.findIndex((cell) => dateIn(cell) !== null);
  const date = dateIn(row[at] ?? '');
  // What stands in a date's place and is none is shown with its figure, which so is not taken for another week's.
  if (date === null) return { week: null, figure: filledOf(row).join(' ') };
  const after = row.slice(at + 1).find((cell) => dateIn(cell) === null);
  return { week: weekStart(date), figure: after ?? '' };
}

/**
 * Takes apart what was copied from a spreadsheet: one figure a line, or a date and a figure. Any day of a week stands
 * for the week. Headings and empty lines at the end are left out; every other line stands, so that no figure moves up
 * into another's week, and what is no figure is seen to be none.
 */
export function readPasted(text: string): PastedLines {
  const rows = rowsOf(text);
  const end = rows.findLastIndex((row) => filledOf(row).length > 0) + 1;
  const lines = rows.slice(belowHeading(rows), end);
  const areDated = lines.some(saysWeek);
  return {
    areDated,
    lines: lines.map((row) =>
      areDated ? readDated(row) : { week: null, figure: filledOf(row).at(-1) ?? '' },
    ),
  };
}
