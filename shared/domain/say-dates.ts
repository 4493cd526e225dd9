import { type ClockTime, clockTimeOf, daysBetween, type Instant, type LocalDate, weekdayOf } from './dates';

/** January first, as they are written out. */
export const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
] as const;

/** Monday first, as weeks are counted here. */
export const weekdayNames = [
  'Monday',
  'Tuesday',
  'Wednesday',
  'Thursday',
  'Friday',
  'Saturday',
  'Sunday',
] as const;

const numberNames = [
  'no',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
] as const;

/** Words up to twelve, figures with commas above; `no` for none, so that `no plans` reads as it is said. */
export function sayNumber(count: number): string {
  return numberNames[count] ?? String(count).replace(/\B(?=(\d{3})+$)/g, ',');
}

/** 1 Monday … 7 Sunday, as a name. */
export function sayWeekday(weekday: number): string {
  return weekdayNames[weekday - 1] ?? '';
}

/** `18 March`, and `18 March 2025` when it is not this year. */
export function sayDate(date: LocalDate, today: LocalDate): string {
  const month = monthNames[Number(date.slice(5, 7)) - 1] ?? '';
  const dayAndMonth = `${Number(date.slice(8, 10))} ${month}`;
  return date.slice(0, 4) === today.slice(0, 4) ? dayAndMonth : `${dayAndMonth} ${date.slice(0, 4)}`;
}

/** `today`, `tomorrow`, `yesterday`, the weekday within six days either way, the date otherwise. */
export function sayDay(date: LocalDate, today: LocalDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return 'today';
  if (days === 1) return 'tomorrow';
  if (days === -1) return 'yesterday';
  return Math.abs(days) < 7 ? sayWeekday(weekdayOf(date)) : sayDate(date, today);
}

/** The same inside a sentence: `today`, `yesterday`, `on Tuesday`, `on 18 March`. */
export function sayOnDay(date: LocalDate, today: LocalDate): string {
  const day = sayDay(date, today);
  return Math.abs(daysBetween(today, date)) < 2 ? day : `on ${day}`;
}

/** `Wednesday 18 March`, for headings. */
export function sayLongDay(date: LocalDate, today: LocalDate): string {
  return `${sayWeekday(weekdayOf(date))} ${sayDate(date, today)}`;
}

/** `one day`, `nine days`, `17 days`. */
export function sayDays(days: number): string {
  return `${sayNumber(days)} ${days === 1 ? 'day' : 'days'}`;
}

/** How long something has been, in the largest unit that is still honest: days to a fortnight, weeks to two months. */
export function sayHowLong(days: number): string {
  if (days < 14) return sayDays(days);
  if (days < 61) return `${sayNumber(Math.floor(days / 7))} weeks`;
  if (days < 730) return `${sayNumber(Math.floor(days / 30.44))} months`;
  return `${sayNumber(Math.floor(days / 365.25))} years`;
}

/** `since today`, `for one day`, `for three weeks`. */
export function sayForHowLong(days: number): string {
  return days <= 0 ? 'since today' : `for ${sayHowLong(days)}`;
}

/** `today`, `yesterday`, `three days ago`, `two weeks ago`, `five months ago`. */
export function sayDaysAgo(days: number): string {
  if (days <= 0) return 'today';
  return days === 1 ? 'yesterday' : `${sayHowLong(days)} ago`;
}

/** `9:30`, `15:00`: the 24-hour clock without its leading nought. */
export function sayTime(time: ClockTime): string {
  return time.replace(/^0(?=\d)/, '');
}

/** The wall-clock time in London at a moment, as it is said. */
export function sayTimeOf(instant: Instant): string {
  return sayTime(clockTimeOf(instant));
}
