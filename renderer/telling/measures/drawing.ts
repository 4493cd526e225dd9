import type { ChartReading } from '../../../shared/domain/measures/read-chart';
import { boundsOf } from '../../../shared/domain/measures/read-chart';
import { sayLevel, sayShortly, sayTick } from '../../../shared/domain/measures/say-value';
import type { AtValue, ChartDrawing, ChartPin } from '../../components/charts/chart-points';
import { shortMonthOf } from '../months-of-weeks';

/** How many of the last weeks are shown; what is usual is found from all of them. */
export type WeeksShown = 26 | 52 | 156 | 'all';

/** The index of the first week that is shown. */
export function firstShown({ weeks }: ChartReading, shown: number | 'all'): number {
  return shown === 'all' ? 0 : Math.max(weeks.length - shown, 0);
}

/** Names under the line: months while there is room for them, then quarters, then years. */
function ticksOf(weeks: readonly string[], room: 'wide' | 'narrow'): ChartDrawing['ticks'] {
  const months = room === 'wide' || weeks.length <= 30 ? 1 : 2;
  const every = weeks.length <= 60 ? months : weeks.length <= 170 ? 3 : 12;
  const begins = weeks.flatMap((week, at) => {
    const before = weeks[at - 1];
    const month = Number(week.slice(5, 7));
    if (before !== undefined && before.slice(0, 7) === week.slice(0, 7)) return [];
    if ((month - 1) % every !== 0) return [];
    const words =
      every === 12
        ? week.slice(0, 4)
        : `${shortMonthOf(week)}${every === 3 && month === 1 ? ` ${week.slice(0, 4)}` : ''}`;
    return [{ at, words }];
  });
  // A first month of a week or two would stand on its neighbour's name.
  const [first, second] = begins;
  return first !== undefined && second !== undefined && second.at - first.at < weeks.length / 14
    ? begins.slice(1)
    : begins;
}

/** What the limits are, in words, where they say something: a least of nothing does not. */
function wordsOf(reading: ChartReading, target: number | null): ChartDrawing['words'] {
  const { measure, xmr, parts } = reading;
  const { unit } = measure;
  const group = xmr.groups.at(-1);
  const { min, max } = boundsOf(unit);
  const at = (value: number, words: string): AtValue => ({ value, words });
  const last = xmr.points.at(-1)?.value ?? null;
  if (group === undefined || Number.isNaN(group.mean) || reading.known < 2) {
    return last === null ? {} : { last: at(last, sayShortly(unit, parts.at(-1) ?? null)) };
  }
  const varies = group.upper > group.lower;
  return {
    usual: at(group.mean, `usual ${sayLevel(unit, group.mean)}`),
    ...(varies &&
      group.upper < (max ?? Number.POSITIVE_INFINITY) && {
        most: at(group.upper, `the most we would expect, ${sayLevel(unit, group.upper)}`),
      }),
    ...(varies &&
      group.lower > min && { least: at(group.lower, `the least, ${sayLevel(unit, group.lower)}`) }),
    ...(last !== null && { last: at(last, sayShortly(unit, parts.at(-1) ?? null)) }),
    ...(target !== null && { target: at(target, `our target, ${sayLevel(unit, target)}`) }),
  };
}

type Showing = {
  /** So many of the last weeks. */
  readonly shown: number | 'all';
  readonly target: number | null;
  readonly pins?: readonly ChartPin[];
  /** How much room the names of months have. */
  readonly room?: 'wide' | 'narrow';
};

/** A reading as it is drawn: the weeks shown, with all that is known of what is usual. */
export function drawingOf(
  reading: ChartReading,
  { shown, target, pins = [], room = 'wide' }: Showing,
): ChartDrawing {
  const from = firstShown(reading, shown);
  const { xmr, weeks, parts, measure } = reading;
  const last = weeks.length - 1;
  return {
    points: xmr.points.slice(from).map(({ value, type }, index) => ({
      id: weeks[from + index] ?? '',
      value,
      mark: type,
      hollow: parts[from + index]?.kind === 'entered',
    })),
    spans: xmr.groups
      .filter(({ to, mean }) => to >= from && !Number.isNaN(mean))
      .map((group) => ({
        ...group,
        from: Math.max(group.from, from) - from,
        to: Math.min(group.to, last) - from,
      })),
    ticks: ticksOf(weeks.slice(from), room),
    sayTick: (value) => sayTick(measure.unit, value),
    ...boundsOf(measure.unit),
    words: wordsOf(reading, target),
    pins: pins.map((pin) => ({ ...pin, at: pin.at - from })).filter(({ at }) => at >= 0),
  };
}
