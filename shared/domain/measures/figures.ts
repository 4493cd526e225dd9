import { addDays, isLocalDate, type LocalDate, weekStart } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
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
  const plain = typed.replaceAll(/[−–]/g, '-');
  const bare = plain.replace(/^(-?)\s*£\s*/, '$1').replace(/\s*%$/, '');
  const figures = /^-?\d{1,3}(,\d{3})+(\.\d+)?$/.test(bare) ? bare.replaceAll(',', '') : bare;
  if (!/^-?\d+(\.\d+)?$/.test(figures)) return refuse({ kind: 'figure-not-a-number', typed });
  const value = Number(figures);
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

/** A line that was pasted: what it says is its week, if it says one, and the figure as it stands. */
export interface PastedLine {
  readonly week: LocalDate | null;
  readonly figure: string;
}

/** `2026-03-02`, `2/3/2026`, `02.03.26`: a date as spreadsheets write it in this country. Null when it is none. */
function dateIn(text: string): LocalDate | null {
  if (isLocalDate(text)) return text;
  const [, day = '', month = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4}|\d{2})$/.exec(text) ?? [];
  const date = `${year.length === 2 ? `20${year}` : year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  return isLocalDate(date) ? date : null;
}

type Row = readonly string[];

function figureIn(row: Row): string {
  return row.findLast((cell) => cell !== '') ?? '';
}

/** Where the figures begin: below a heading, which has a word where the lines below it have their figure. */
function belowHeading(rows: readonly Row[]): number {
  const isWord = (row: Row): boolean => dateIn(row[0] ?? '') === null && /\p{L}{3}/u.test(figureIn(row));
  const first = rows.findIndex((row) => figureIn(row) !== '' && !isWord(row));
  return rows.slice(0, Math.max(first, 0)).findLastIndex(isWord) + 1;
}

/**
 * Takes apart what was copied from a spreadsheet: one figure a line, or a date and a figure. Any day of a week stands
 * for the week. Headings and empty lines at the end are left out; every other line stands, so that no figure moves up
 * into another's week, and what is no figure is seen to be none.
 */
export function readPasted(text: string): readonly PastedLine[] {
  const rows = text.split(/\r\n|\r|\n/).map((line) => line.split('\t').map((cell) => cell.trim()));
  const end = rows.findLastIndex((row) => figureIn(row) !== '') + 1;
  const lines = rows.slice(belowHeading(rows), end);
  const areDated = lines.some(([first = '']) => dateIn(first) !== null);
  return lines.map((row): PastedLine => {
    const date = dateIn(row[0] ?? '');
    if (date !== null) return { week: weekStart(date), figure: row[1] ?? '' };
    // Among dates, what stands in a date's place and is none is shown with its figure, which so is not taken for one.
    if (areDated && row[0] !== '') return { week: null, figure: row.filter((cell) => cell !== '').join(' ') };
    return { week: null, figure: figureIn(row) };
  });
}
