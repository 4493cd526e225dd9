import type { LocalDate } from '../dates';
import { monthNames } from '../say-dates';
import type { ChartReading } from './read-chart';
import { sayLevel, sayWeek } from './say-value';
import { fewest } from './week-part';

/** What a chart shows, in words: as a title, and as a first words and the sentence after them. */
export interface ChartSaid {
  /** `Better for eight weeks running.` */
  readonly headline: string;
  /** `Better than we did.` */
  readonly lead: string;
  /** `Eight weeks running have been above our usual 76%, since January. …` */
  readonly rest: string;
}

/** `January`, and `March 2025` where it is not the year of the chart's last week. */
export function sayMonth(week: LocalDate, last: LocalDate): string {
  const month = monthNames[Number(week.slice(5, 7)) - 1] ?? '';
  return week.slice(0, 4) === last.slice(0, 4) ? month : `${month} ${week.slice(0, 4)}`;
}

/** Weeks without a value break no run, but they are none of it: where there are some, the sentence says so. */
export function withFigure({ xmr }: ChartReading, lastWeeks: number): string {
  return xmr.points.slice(-lastWeeks).some(({ value }) => value === null) ? ' with a figure' : '';
}

/** What one week came to: a share of fewer than five as the count it is (design 3). */
export function sayOne({ measure, parts, xmr }: ChartReading, at: number): string {
  const part = parts[at] ?? null;
  if (part?.kind === 'share' && part.whole < fewest) return sayWeek(measure.unit, part);
  return sayLevel(measure.unit, xmr.points[at]?.value ?? 0);
}
