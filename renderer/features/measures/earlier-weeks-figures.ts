import { addDays, isLocalDate, type LocalDate } from '../../../shared/domain/dates';
import type { ChartFacts } from '../../../shared/domain/measures/chart-facts';
import { parseFigure, problemOfWeek } from '../../../shared/domain/measures/figures';
import type { Unit } from '../../../shared/domain/measures/measure';
import type { FigureRefusal, WeekRefusal } from '../../../shared/domain/measures/refusals';
import { type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';

/** What stands in the fields, by the week’s Monday; only where it differs from what was entered. */
export type Typed = Readonly<Record<LocalDate, string>>;
/** The figures that were entered and kept, by the week’s Monday. */
export type Entered = ReadonlyMap<LocalDate, number>;
export type When = { readonly today: LocalDate; readonly countedFrom: LocalDate };

export const nothingTyped: Typed = {};
/** How far back the weeks are shown, in years of 52. */
export const mostYears = 10;
const weeksOfYear = 52;

/** What was kept of the fields, read back: a week and what stood in its field. Anything else is left out. */
export function typedOf(json: unknown): Typed | null {
  if (typeof json !== 'object' || json === null) return null;
  return Object.fromEntries(
    Object.entries(json).filter(([week, text]) => isLocalDate(week) && typeof text === 'string'),
  );
}

export function enteredOf({ firstWeek, parts }: Pick<ChartFacts, 'firstWeek' | 'parts'>): Entered {
  return new Map(
    parts.flatMap((part, at) =>
      part?.kind === 'entered' ? [[addDays(firstWeek, at * 7), part.value] as const] : [],
    ),
  );
}

/** Every week a figure may be entered for, the oldest first, as a column of a spreadsheet has them. */
export function weeksBefore(when: When): readonly LocalDate[] {
  const count = weeksOfYear * (mostYears + 1);
  return Array.from({ length: count }, (_, at) => addDays(when.countedFrom, (at - count) * 7)).filter(
    (week) => problemOfWeek(week, when) === null,
  );
}

/** The last so many years of them; with the last year come the odd weeks beyond. */
export function weeksOfYears(weeks: readonly LocalDate[], years: number): readonly LocalDate[] {
  return years < mostYears ? weeks.slice(-weeksOfYear * years) : weeks;
}

/** So many years back that each of these is shown. */
export function yearsFor(shown: Iterable<LocalDate>, weeks: readonly LocalDate[]): number {
  const [earliest] = [...shown].toSorted();
  const at = weeks.findIndex((week) => earliest !== undefined && week >= earliest);
  return at === -1 ? 1 : Math.min(Math.ceil((weeks.length - at) / weeksOfYear), mostYears);
}

/** A figure as its field shows it before anything is typed. */
export function textOf(value: number | undefined): string {
  return value === undefined ? '' : String(value);
}

export function shownText(typed: Typed, entered: Entered, week: LocalDate): string {
  return typed[week] ?? textOf(entered.get(week));
}

/** These texts in their fields; what says the same as what was entered is nothing typed. */
export function withTexts(typed: Typed, entered: Entered, texts: Typed): Typed {
  return Object.fromEntries(
    Object.entries({ ...typed, ...texts }).filter(([week, text]) => text !== textOf(entered.get(week))),
  );
}

/** What was typed since, and so was not kept with the rest. */
export function typedSince(typed: Typed, kept: Typed): Typed {
  return Object.fromEntries(Object.entries(typed).filter(([week, text]) => kept[week] !== text));
}

/** One week: what stands in its field, what was kept of it before, and what is made of it. */
export interface Figure {
  readonly week: LocalDate;
  readonly text: string;
  readonly was: number | null;
  readonly read: Outcome<number | null, FigureRefusal | WeekRefusal>;
}

export function readFigures(
  unit: Unit,
  weeks: readonly LocalDate[],
  typed: Typed,
  entered: Entered,
): readonly Figure[] {
  return weeks.map((week) => {
    const text = shownText(typed, entered, week);
    return { week, text, was: entered.get(week) ?? null, read: parseFigure(unit, text) };
  });
}

/** What was refused of a week, beside the week. */
export function withRefused(figures: readonly Figure[], refusal: Refusal | null): readonly Figure[] {
  if (refusal?.kind !== 'figure-of-week') return figures;
  return figures.map((each) => (each.week === refusal.week ? { ...each, read: refuse(refusal.why) } : each));
}

export type Changes = readonly { readonly week: LocalDate; readonly value: number | null }[];

/** What the keeping of these fields changes: a value of null takes out what was kept. */
export function toKeep(figures: readonly Figure[]): Changes {
  return figures.flatMap(({ week, was, read }) =>
    read.ok && read.value !== was ? [{ week, value: read.value }] : [],
  );
}

/** Whether the chart has all of these by now. */
export function isEntered(changes: Changes, entered: Entered): boolean {
  return changes.every(({ week, value }) => (entered.get(week) ?? null) === value);
}

/** What has to be looked at before anything is kept, in the order of the weeks. */
export function toLookAt(figures: readonly Figure[]): readonly Figure[] {
  return figures.filter(({ read }) => !read.ok);
}
