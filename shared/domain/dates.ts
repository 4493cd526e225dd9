/** A local calendar date in Europe/London, `YYYY-MM-DD`. */
export type LocalDate = string;
/** A moment, ISO 8601 in UTC with milliseconds, for example `2026-03-18T09:31:00.000Z`. */
export type Instant = string;
/** A time of day on the wall clock, `HH:MM`. */
export type ClockTime = string;

const DAY = 86_400_000;

const HOUR = 3_600_000;

function atUtcMidnight(date: LocalDate): number {
  return Date.parse(`${date}T00:00:00.000Z`);
}

/** Midnight UTC of the last Sunday of a month (0 is January). */
function lastSunday(year: number, month: number): number {
  const lastDay = Date.UTC(year, month + 1, 0);
  return lastDay - new Date(lastDay).getUTCDay() * DAY;
}

/**
 * A moment as the clock on the wall has it, in ISO 8601 without its zone: UTC, and an hour more from 01:00 UTC on the
 * last Sunday of March to 01:00 UTC on the last Sunday of October (Summer Time Act 1972, Summer Time Order 2002; so
 * since 1996, before any record of ours). Asking Intl for it costs a start the reading of its tables, on each side.
 */
function inLondon(instant: Instant): string {
  const at = Date.parse(instant);
  const year = new Date(at).getUTCFullYear();
  const isSummer = at >= lastSunday(year, 2) + HOUR && at < lastSunday(year, 9) + HOUR;
  return new Date(isSummer ? at + HOUR : at).toISOString();
}

/** The calendar date in Europe/London at a moment; a moment in a summer night belongs to the local day. */
export function localDateOf(instant: Instant): LocalDate {
  return inLondon(instant).slice(0, 10);
}

/** The wall-clock time in Europe/London at a moment. */
export function clockTimeOf(instant: Instant): ClockTime {
  return inLondon(instant).slice(11, 16);
}

/** Whole days are counted on the calendar, so a day of 23 or 25 hours is still one day. */
export function addDays(date: LocalDate, days: number): LocalDate {
  return new Date(atUtcMidnight(date) + days * DAY).toISOString().slice(0, 10);
}

/** Whole calendar days from `from` to `to`; negative when `to` is earlier. */
export function daysBetween(from: LocalDate, to: LocalDate): number {
  return Math.round((atUtcMidnight(to) - atUtcMidnight(from)) / DAY);
}

/** 1 is Monday, 7 is Sunday. */
export function weekdayOf(date: LocalDate): number {
  return new Date(atUtcMidnight(date)).getUTCDay() || 7;
}

/** The Monday of the week a date falls in (weeks start on Monday: design 3). */
export function weekStart(date: LocalDate): LocalDate {
  return addDays(date, 1 - weekdayOf(date));
}

/** The next date on or after `from` that falls on a weekday (1 Monday … 7 Sunday). */
export function nextWeekday(from: LocalDate, weekday: number): LocalDate {
  return addDays(from, (weekday - weekdayOf(from) + 7) % 7);
}

/** Whole years between a date of birth and a day. */
export function ageOn(dateOfBirth: LocalDate, today: LocalDate): number {
  const years = Number(today.slice(0, 4)) - Number(dateOfBirth.slice(0, 4));
  return today.slice(5) < dateOfBirth.slice(5) ? years - 1 : years;
}

/** True for a date that exists in the calendar: refuses 31 February. */
export function isLocalDate(text: string): text is LocalDate {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) return false;
  const at = atUtcMidnight(text);
  return !Number.isNaN(at) && new Date(at).toISOString().slice(0, 10) === text;
}
