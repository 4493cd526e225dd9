import { addDays, type LocalDate, weekdayOf, weekStart } from '../dates';

/*
 * Weeks are named by their Monday (design 3). Whole calendar days only: no hour of a summer night can move a week, and a
 * year of 53 weeks is 53 weeks.
 */

/** The Monday of the last week that is over on this day: Sunday's own week is over on Monday. */
export function lastWholeWeek(today: LocalDate): LocalDate {
  return addDays(weekStart(today), -7);
}

/** The first week a team can be counted in: the one it began in counts only when it began on its Monday. */
export function firstWholeWeek(foundedOn: LocalDate): LocalDate {
  return weekdayOf(foundedOn) === 1 ? foundedOn : addDays(weekStart(foundedOn), 7);
}

/** The last weeks that were named: every chart of a team has the same, and naming ten years of them takes its time. */
let named: readonly LocalDate[] = [];

/** So many Mondays from one on. */
export function weeksFrom(first: LocalDate, count: number): readonly LocalDate[] {
  if (named[0] !== first || named.length !== count)
    named = Array.from({ length: count }, (_, index) => addDays(first, index * 7));
  return named;
}

/** Every Monday from one to another, both included; none when the last comes before the first. */
export function weeksBetween(first: LocalDate, last: LocalDate): readonly LocalDate[] {
  return weeksFrom(first, Math.max(0, Math.floor((dayNumber(last) - dayNumber(first)) / 7) + 1));
}

/** The Sunday a week ends on. */
export function weekEnd(week: LocalDate): LocalDate {
  return addDays(week, 6);
}

/** Days since 1 January 1970. */
export function dayNumber(date: LocalDate): number {
  // Digit by digit, and without a date being made: ten years of facts ask for this tens of thousands of times. Months
  // are counted from March, so that a leap day is a year's last (the proleptic Gregorian calendar, ISO 8601).
  const at = (place: number): number => date.charCodeAt(place) - 48;
  const month = at(5) * 10 + at(6);
  const year = at(0) * 1000 + at(1) * 100 + at(2) * 10 + at(3) - (month <= 2 ? 1 : 0);
  const sinceMarch = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + at(8) * 10 + at(9) - 1;
  const before = 365 * year + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400);
  return before + sinceMarch - 719_468;
}

/** For a run of weeks without a gap, which of them a day falls in: below 0 before them, and their number after. */
export function weekFinder(weeks: readonly LocalDate[]): (on: LocalDate) => number {
  const first = dayNumber(weeks[0] ?? '1970-01-05');
  return (on) => Math.min(Math.max(Math.floor((dayNumber(on) - first) / 7), -1), weeks.length);
}
