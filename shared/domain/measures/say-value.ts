import { formatPounds } from '../money';
import type { Unit } from './measure';
import { fewest, type WeekPart, weekValue } from './week-part';

/**
 * `4`, `4.2`, `1,240`: digits after the point only where they say something. More of them where fewer would say of a
 * little that it is nothing, or of nearly all that it is all: nobody is below a usual of nothing.
 */
function sayFigure(value: number, digits: number, ends: readonly number[] = [0]): string {
  const rounded = (to: number): number => Number(value.toFixed(to));
  const isTrue = (to: number): boolean => value === rounded(to) || !ends.includes(rounded(to));
  const enough = [digits, 1, 2, 3].find(isTrue) ?? digits;
  return String(rounded(enough)).replace(/\B(?=(\d{3})+(?!\d))(?<!\.\d*)/g, ',');
}

/** A value in its unit, as it is said in a sentence: `76%`, `4.2`, `£1,240`, `6.5 days`, `3.8 of 5`. */
export function sayLevel(unit: Unit, value: number): string {
  switch (unit) {
    case 'percent':
      return `${sayFigure(value, 0, [0, 100])}%`;
    case 'count':
      return sayFigure(value, value < 20 ? 1 : 0);
    case 'days': {
      const said = sayFigure(value, value < 20 ? 1 : 0);
      return `${said} ${said === '1' ? 'day' : 'days'}`;
    }
    case 'pounds':
      return formatPounds(Math.round(value) * 100);
    case 'pounds-a-week':
      return `${formatPounds(Math.round(value) * 100)} a week`;
    case 'of-five':
      return `${sayFigure(value, 1)} of 5`;
  }
}

/** A value where there is little room, beside an axis: `76%`, `£1,240`, `6`. */
export function sayTick(unit: Unit, value: number): string {
  if (unit === 'percent') return `${sayFigure(value, 0)}%`;
  if (unit === 'pounds' || unit === 'pounds-a-week') return formatPounds(Math.round(value) * 100);
  return sayFigure(value, 1);
}

/**
 * What a week came to. A share is said as the count it is, and as a percentage only where that does not mislead: of
 * five or more (design 3).
 */
export function sayWeek(unit: Unit, part: WeekPart | null): string {
  if (part === null) return 'nothing known';
  const value = weekValue(part);
  if (part.kind === 'share') {
    if (part.whole === 0) return 'none to count';
    const count = `${part.part} of ${part.whole}`;
    return part.whole < fewest || value === null ? count : `${count}, ${sayLevel(unit, value)}`;
  }
  if (value !== null) return sayLevel(unit, value);
  return part.kind === 'answers' && part.answers > 0 ? 'too few answers to show' : 'none to count';
}

/** Beside the last point: `7 of 8`, `£320`. */
export function sayShortly(unit: Unit, part: WeekPart | null): string {
  if (part === null) return '';
  if (part.kind === 'share') return part.whole === 0 ? '' : `${part.part} of ${part.whole}`;
  const value = weekValue(part);
  return value === null ? '' : sayLevel(unit, value);
}
