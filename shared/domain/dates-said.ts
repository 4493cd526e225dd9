import { addDays, daysBetween, isLocalDate, type LocalDate, nextWeekday } from './dates';
import { accept, assertNever, type Outcome, refuse } from './outcome';
import { monthNames, sayDate, weekdayNames } from './say-dates';

export * from './say-dates';

/** Why what somebody typed is not a date, or not one that fits here. */
export type SaidDateRefusal =
  | { readonly kind: 'nothing-typed' }
  | { readonly kind: 'not-a-date'; readonly typed: string }
  /** `said` is the day as it would be called: `31 February`. */
  | { readonly kind: 'no-such-day'; readonly said: string }
  | { readonly kind: 'too-early'; readonly date: LocalDate; readonly earliest: LocalDate }
  | { readonly kind: 'too-late'; readonly date: LocalDate; readonly latest: LocalDate };

/** The days that fit, both included. What has happened has `latest: today`; what is promised, `earliest: today`. */
export interface SaidDateLimits {
  readonly earliest?: LocalDate;
  readonly latest?: LocalDate;
}

/**
 * Reads a date as people type it, day before month: `today`, `Friday`, `18 March`, `18th Mar 2026`, `18/3/26`,
 * `18.3`, `2026-03-18`. A weekday is the coming one, or the last one where only the past fits; a year left out is
 * the one that brings the date nearest to today within the limits.
 */
export function parseSaidDate(
  text: string,
  today: LocalDate,
  limits: SaidDateLimits = {},
): Outcome<LocalDate, SaidDateRefusal> {
  const typed = text.trim().replace(/\s+/g, ' ');
  if (typed === '') return refuse({ kind: 'nothing-typed' });
  const near = nearDay(typed.toLowerCase(), today, limits);
  if (near !== null) return within(near, limits);
  const parts = readParts(typed);
  return parts === null ? refuse({ kind: 'not-a-date', typed }) : resolve(parts, today, limits);
}

function nearDay(typed: string, today: LocalDate, limits: SaidDateLimits): LocalDate | null {
  if (typed === 'today') return today;
  if (typed === 'tomorrow') return addDays(today, 1);
  if (typed === 'yesterday') return addDays(today, -1);
  const [, last, name = ''] = /^(last )?([a-z]{3,9})$/.exec(typed) ?? [];
  const weekday = weekdayNames.findIndex((known) => name !== '' && known.toLowerCase().startsWith(name)) + 1;
  if (weekday === 0) return null;
  const onlyPast = limits.latest !== undefined && limits.latest <= today;
  if (last !== undefined) return newestUpTo(addDays(today, -1), weekday);
  return onlyPast ? newestUpTo(today, weekday) : nextWeekday(addDays(today, 1), weekday);
}

function newestUpTo(date: LocalDate, weekday: number): LocalDate {
  return nextWeekday(addDays(date, -6), weekday);
}

interface DateParts {
  readonly day: number;
  readonly month: number;
  /** As typed: two digits, four, or null when it was left out. */
  readonly year: string | null;
}

function monthOf(name: string): number {
  return monthNames.findIndex((known) => known.toLowerCase().startsWith(name.toLowerCase())) + 1;
}

function readParts(typed: string): DateParts | null {
  const iso = /^(\d{4})-(\d{1,2})-(\d{1,2})$/.exec(typed);
  if (iso) return { day: Number(iso[3]), month: Number(iso[2]), year: iso[1] ?? null };
  const figures = /^(\d{1,2})([/.-])(\d{1,2})(?:\2(\d{4}|\d{2}))?$/.exec(typed);
  if (figures) return { day: Number(figures[1]), month: Number(figures[3]), year: figures[4] ?? null };
  const plain = typed.replace(/^(?:mon|tues|wednes|thurs|fri|satur|sun)day,? /i, '').replace(/,/g, '');
  const dayFirst = /^(\d{1,2})(?:st|nd|rd|th)?(?: of)? ?([a-z]{3,9})\.?(?: (\d{4}|\d{2}))?$/i.exec(plain);
  const monthFirst = /^([a-z]{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?(?: (\d{4}))?$/i.exec(plain);
  const named = dayFirst ?? monthFirst;
  if (!named) return null;
  const [day = '', name = ''] = dayFirst ? [named[1], named[2]] : [named[2], named[1]];
  const month = monthOf(name);
  return month === 0 ? null : { day: Number(day), month, year: named[3] ?? null };
}

function resolve(
  parts: DateParts,
  today: LocalDate,
  limits: SaidDateLimits,
): Outcome<LocalDate, SaidDateRefusal> {
  const dates = yearsMeant(parts.year, today, limits)
    .map((year) => [year, parts.month, parts.day].map((part) => String(part).padStart(2, '0')).join('-'))
    .filter(isLocalDate);
  const fitting = dates.filter((date) => within(date, limits).ok);
  const nearest = (fitting.length > 0 ? fitting : dates).toSorted(
    (a, b) => Math.abs(daysBetween(today, a)) - Math.abs(daysBetween(today, b)),
  )[0];
  return nearest === undefined
    ? refuse({ kind: 'no-such-day', said: sayParts(parts) })
    : within(nearest, limits);
}

/** Two digits are of this century, or of the last where only the past fits: a birth in `48` was in 1948. */
function yearsMeant(typed: string | null, today: LocalDate, limits: SaidDateLimits): readonly number[] {
  const thisYear = Number(today.slice(0, 4));
  if (typed === null) return [thisYear - 1, thisYear, thisYear + 1];
  if (typed.length === 4) return [Number(typed)];
  const year = 2000 + Number(typed);
  const onlyPast = limits.latest !== undefined && limits.latest <= today;
  return [onlyPast && year > thisYear ? year - 100 : year];
}

function sayParts({ day, month, year }: DateParts): string {
  const name = monthNames[month - 1];
  if (name === undefined) return `month ${month}`;
  const leapDay = day === 29 && month === 2 && year !== null;
  return `${day} ${name}${leapDay ? ` ${year}` : ''}`;
}

/** Kept dates are from 1900 to 2200, as the contract has it. */
function within(date: LocalDate, limits: SaidDateLimits): Outcome<LocalDate, SaidDateRefusal> {
  const { earliest = '1900-01-01', latest = '2200-12-31' } = limits;
  if (date < earliest) return refuse({ kind: 'too-early', date, earliest });
  return date > latest ? refuse({ kind: 'too-late', date, latest }) : accept(date);
}

/** What to say beside the field. */
export function wordSaidDateRefusal(refusal: SaidDateRefusal, today: LocalDate): string {
  switch (refusal.kind) {
    case 'nothing-typed':
      return 'Say when, for example 18 March.';
    case 'not-a-date':
      return `“${refusal.typed}” is not a date. Type it like 18 March, 18/3/2026, Friday or today.`;
    case 'no-such-day':
      return `There is no ${refusal.said}.`;
    case 'too-early':
      return refusal.earliest === today
        ? `${sayDate(refusal.date, today)} is past. Choose today or later.`
        : `${sayDate(refusal.date, today)} is too early. Choose ${sayDate(refusal.earliest, today)} or later.`;
    case 'too-late':
      return refusal.latest === today
        ? `${sayDate(refusal.date, today)} has not come yet. Choose today or earlier.`
        : `${sayDate(refusal.date, today)} is too late. Choose ${sayDate(refusal.latest, today)} or earlier.`;
    default:
      return assertNever(refusal);
  }
}
