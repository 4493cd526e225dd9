import type { LocalDate } from '../dates';
import { sayDate, sayNumber } from '../say-dates';
import type { ChartReading } from './read-chart';
import { sayWeek } from './say-value';
import type { XmrChart } from './xmr';
import { IN_A_ROW } from './xmr-rules';

type Point = XmrChart['points'][number];

const seven = sayNumber(IN_A_ROW);

const kinds: Readonly<Record<Exclude<Point['type'], 'common'>, string>> = {
  improvement: 'Better',
  concern: 'A concern',
  'special-high': 'More than usual',
  'special-low': 'Less than usual',
};

/** Which rule says that a week is not chance, in words. */
function sayRule({ rule, relative }: Point): string {
  const high = relative === 'high';
  switch (rule) {
    case 'outside':
      return high ? 'above the most we would expect' : 'below the least we would expect';
    case 'trend':
      return `one of ${seven} or more that ${high ? 'rose' : 'fell'}`;
    case 'two-in-three':
      return `one of two in three near the ${high ? 'most' : 'least'} we would expect`;
    case 'shift':
      return `one of ${seven} or more ${high ? 'above' : 'below'} what is usual`;
    default:
      return '';
  }
}

/** What a week is, beside what it came to: `Better: one of seven or more above what is usual`. */
export function sayKind(point: Point): string {
  if (point.value === null) return '';
  return point.type === 'common' ? 'As usual' : `${kinds[point.type]}: ${sayRule(point)}`;
}

/** One week of a chart in a sentence or two: its day, what it came to, and what that is. */
export function sayPoint(reading: ChartReading, at: number, today: LocalDate): string {
  const { weeks, parts, xmr, measure } = reading;
  const [week, part, point] = [weeks[at], parts[at] ?? null, xmr.points[at]];
  if (week === undefined || point === undefined) return '';
  const waiting =
    part?.kind === 'days' && part.waiting > 0 ? ` ${part.waiting} still waiting at its end.` : '';
  const kind = sayKind(point);
  const entered = part?.kind === 'entered' ? ' Entered by hand.' : '';
  return `Week of ${sayDate(week, today)}: ${sayWeek(measure.unit, part)}.${kind === '' ? '' : ` ${kind}.`}${waiting}${entered}`;
}
