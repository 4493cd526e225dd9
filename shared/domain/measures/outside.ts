import type { Unit } from './measure';
import { sayWeek } from './say-value';
import { fewest, type WeekPart, weekValue } from './week-part';

/** What stands in place of a figure that is kept from readers outside the team. */
export const keptBack = 'fewer than 5';

/**
 * Whether a week may be told outside the team: no count under five, no share, middle or mean of fewer than five (design
 * 3). A share of five or more is told as its percentage alone, for its counts would give the smaller one away.
 */
export function mayLeave(unit: Unit, part: WeekPart): boolean {
  switch (part.kind) {
    case 'count':
      return part.n >= fewest;
    case 'money':
      return part.amounts >= fewest;
    case 'share':
      return part.whole >= fewest;
    case 'days':
      return part.days.length >= fewest;
    case 'answers':
      return part.answers >= fewest;
    case 'average':
      return (weekValue(part) ?? 0) >= fewest;
    case 'entered':
      return unit !== 'count' || part.value >= fewest;
    case 'told':
      return true;
  }
}

/** A whole percentage; nearly all is not said to be all, nor a few none. */
function wholePercent(value: number): number {
  const [least, most] = [value > 0 ? 1 : 0, value < 100 ? 99 : 100];
  return Math.min(Math.max(Math.round(value), least), most);
}

/** So coarse that what it was worked out from cannot be worked out from it: 85.71% is 6 of 7, and 3.83 a sixth. */
function coarse(unit: Unit, value: number): number {
  if (unit === 'percent') return wholePercent(value);
  if (unit === 'pounds' || unit === 'pounds-a-week') return Math.round(value);
  return Math.round(value * 10) / 10;
}

/** A week as it may leave the team: its value alone, or null where that is kept back. */
export function partOutside(unit: Unit, part: WeekPart): WeekPart | null {
  const value = weekValue(part);
  // That there were none at all, or too few to show, is kept back too: it says how few there were.
  if (value === null || !mayLeave(unit, part)) return null;
  return { kind: part.kind === 'entered' ? 'entered' : 'told', value: coarse(unit, value) };
}

/** What a week came to, for readers in the team, or outside it. */
export function sayWeekFor(reader: 'team' | 'outside', unit: Unit, part: WeekPart | null): string {
  if (reader === 'team' || part === null) return sayWeek(unit, part);
  const told = partOutside(unit, part);
  return told === null ? keptBack : sayWeek(unit, told);
}
