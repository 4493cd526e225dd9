import type { LocalDate } from '../dates';
import type { WeekPart } from './week-part';
import { weekFinder } from './weeks';

/** The rows of each week. */
export type RowsByWeek<Row> = readonly (readonly Row[])[];

/** What happened in each week, by its day; what has no day, or lies in none of the weeks, is left out. */
export function byWeek<Row>(
  weeks: readonly LocalDate[],
  rows: readonly Row[],
  onOf: (row: Row) => LocalDate | null,
): RowsByWeek<Row> {
  const weekOf = weekFinder(weeks);
  const each: readonly Row[][] = weeks.map(() => []);
  for (const row of rows) {
    const on = onOf(row);
    if (on !== null) each[weekOf(on)]?.push(row);
  }
  return each;
}

/** How many there were in each week: all of them, or those that count. */
export function counts<Row>(
  each: RowsByWeek<Row>,
  isCounted: (row: Row) => boolean = () => true,
): readonly WeekPart[] {
  return each.map((rows) => ({ kind: 'count', n: rows.filter(isCounted).length }));
}

/** What they come to together. */
export function sumOf<Row>(rows: readonly Row[], amountOf: (row: Row) => number): number {
  return rows.reduce((sum, row) => sum + amountOf(row), 0);
}
