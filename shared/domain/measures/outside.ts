import type { Unit } from './measure';
import { sayLevel, sayWeek } from './say-value';
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
  }
}

/** What a week came to, for readers in the team, or outside it. */
export function sayWeekFor(reader: 'team' | 'outside', unit: Unit, part: WeekPart | null): string {
  if (reader === 'team' || part === null) return sayWeek(unit, part);
  const value = weekValue(part);
  // That there were none at all, or too few to show, is kept back too: it says how few there were.
  return value !== null && mayLeave(unit, part) ? sayLevel(unit, value) : keptBack;
}
