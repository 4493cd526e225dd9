import type { LocalDate } from '../dates';
import { dayNumber } from '../measures/weeks';

/** From one day to another, both of them in it. */
export interface Period {
  readonly from: LocalDate;
  readonly to: LocalDate;
}

/** The same in days since 1970. */
export interface DaySpan {
  readonly from: number;
  readonly to: number;
}

/** Reporting periods that follow one another, or lie over one another, as one. */
export function coverageOf(periods: readonly Period[]): readonly DaySpan[] {
  const spans = periods
    .map(({ from, to }) => ({ from: dayNumber(from), to: dayNumber(to) }))
    .filter(({ from, to }) => from <= to)
    .toSorted((one, other) => one.from - other.from);
  const merged: { from: number; to: number }[] = [];
  for (const { from, to } of spans) {
    const last = merged.at(-1);
    if (last !== undefined && from <= last.to + 1) last.to = Math.max(last.to, to);
    else merged.push({ from, to });
  }
  return merged;
}

/** Weeks are counted from the Monday of 5 January 1970. */
const firstMonday = 4;

export function weekNumber(day: number): number {
  return Math.floor((day - firstMonday) / 7);
}

export function mondayOf(week: number): number {
  return week * 7 + firstMonday;
}

/** A day by its number, as a date. */
export function dateOfDay(day: number): LocalDate {
  return new Date(day * 86_400_000).toISOString().slice(0, 10);
}

/** Whether all of a week lies in what the council told us of, and so many days after it too. */
export function isCovered(coverage: readonly DaySpan[], week: number, daysAfter = 0): boolean {
  const [monday, last] = [mondayOf(week), mondayOf(week) + 6 + daysAfter];
  return coverage.some(({ from, to }) => from <= monday && last <= to);
}

/** Every whole week of a coverage, in order. */
export function weeksCovered(coverage: readonly DaySpan[]): readonly number[] {
  return coverage.flatMap(({ from, to }) => {
    const first = weekNumber(from + 6);
    const last = weekNumber(to - 6);
    return Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  });
}
