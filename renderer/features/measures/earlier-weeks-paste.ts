import { addDays, type LocalDate } from '../../../shared/domain/dates';
import {
  type PastedLine,
  type PastedLines,
  problemOfWeek,
  readPasted,
} from '../../../shared/domain/measures/figures';
import type { WeekRefusal } from '../../../shared/domain/measures/refusals';
import type { Typed, When } from './earlier-weeks-figures';

/** A line that went into no field: the week it was meant for, where it said one, and why not. */
export interface NotPlaced {
  readonly week: LocalDate | null;
  readonly figure: string;
  readonly why: WeekRefusal | { readonly kind: 'no-date' } | { readonly kind: 'too-long' };
}

export interface Placed {
  /** What goes into which field. */
  readonly texts: Typed;
  readonly notPlaced: readonly NotPlaced[];
}

/** A paste, and what stood in its fields before it. */
export type Pasted = Placed & { readonly before: Typed };

/** No figure is longer, and what is typed has to find room in its draft. */
export const longestText = 100;

/** Whether it is more than one value; a single cell comes with the end of its line. */
export function isSeveral(text: string): boolean {
  return /[\t\r\n]/.test(text.replace(/[\r\n]+$/, ''));
}

function problemOfLine({ week, figure }: PastedLine, seen: Typed, when: When): NotPlaced['why'] | null {
  if (week === null) return { kind: 'no-date' };
  const problem = problemOfWeek(week, when);
  if (problem !== null) return problem;
  if (week in seen) return { kind: 'week-twice' };
  return figure.length > longestText ? { kind: 'too-long' } : null;
}

/**
 * Finds the field for every line that was pasted: lines with dates go to their weeks; a column without any goes down
 * from where it was pasted. A line without a figure leaves its week as it is. Among dates, a line that has none goes
 * nowhere: a guess would put its figure into another week, where nobody would look for it.
 */
function placePasted({ areDated, lines }: PastedLines, from: LocalDate, when: When): Placed {
  const texts: Record<LocalDate, string> = {};
  const notPlaced: NotPlaced[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.figure === '') continue;
    const week = areDated ? line.week : addDays(from, at * 7);
    const why = problemOfLine({ ...line, week }, texts, when);
    if (why !== null || week === null) notPlaced.push({ ...line, week, why: why ?? { kind: 'no-date' } });
    else texts[week] = line.figure;
  }
  return { texts, notPlaced };
}

/** What comes of pasting this text into the field of a week, and what it takes the place of. */
export function pasteInto(
  text: string,
  from: LocalDate,
  when: When,
  shown: (week: LocalDate) => string,
): Pasted {
  const placed = placePasted(readPasted(text), from, when);
  return {
    ...placed,
    before: Object.fromEntries(Object.keys(placed.texts).map((week) => [week, shown(week)])),
  };
}

/** Each field as it was before a paste, except where something else has been typed since. */
export function textsBefore({ texts, before }: Pasted, shown: (week: LocalDate) => string): Typed {
  return Object.fromEntries(Object.entries(before).filter(([week]) => shown(week) === texts[week]));
}
