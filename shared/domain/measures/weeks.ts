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

/** Every Monday from one to another, both included; none when the last comes before the first. */
export function weeksBetween(first: LocalDate, last: LocalDate): readonly LocalDate[] {
  const count = Math.max(0, Math.floor((dayNumber(last) - dayNumber(first)) / 7) + 1);
  return Array.from({ length: count }, (_, index) => addDays(first, index * 7));
}

/** The Sunday a week ends on. */
export function weekEnd(week: LocalDate): LocalDate {
  return addDays(week, 6);
}

/** Days since 1 January 1970. */
export function dayNumber(date: LocalDate): number {
  // Digit by digit: ten years of facts ask for this tens of thousands of times.
  const at = (place: number): number => date.charCodeAt(place) - 48;
  const year = at(0) * 1000 + at(1) * 100 + at(2) * 10 + at(3);
  return Date.UTC(year, at(5) * 10 + at(6) - 1, at(8) * 10 + at(9)) / 86_400_000;
}

/** For a run of weeks without a gap, which of them a day falls in: below 0 before them, and their number after. */
export function weekFinder(weeks: readonly LocalDate[]): (on: LocalDate) => number {
  const first = dayNumber(weeks[0] ?? '1970-01-05');
  return (on) => Math.min(Math.max(Math.floor((dayNumber(on) - first) / 7), -1), weeks.length);
}
