import type { ChartId } from '../../../shared/domain/measures/all-measures';
import type { ChartFacts } from '../../../shared/domain/measures/chart-facts';
import { type ChartReading, readChart } from '../../../shared/domain/measures/read-chart';
import type { WeekPart } from '../../../shared/domain/measures/week-part';

/** The first week of these charts; the week of their index 18 is that of Monday 5 January 2026. */
export const firstWeek = '2025-09-01';

type Parts = readonly (WeekPart | null)[];

/** Weeks that came to so many; null where nothing is known. */
export function counted(values: readonly (number | null)[]): Parts {
  return values.map((n) => (n === null ? null : { kind: 'count', n }));
}

/** Weeks that came to so many of a hundred. */
export function percents(values: readonly number[]): Parts {
  return values.map((part) => ({ kind: 'share', part, whole: 100 }));
}

export function share(part: number, whole: number): WeekPart {
  return { kind: 'share', part, whole };
}

/** Weeks in each of which so many days were told, each in one figure. */
export function lasting(values: readonly (number | null)[]): Parts {
  return values.map((days) => ({ kind: 'days', days: days === null ? [] : [days], waiting: 0 }));
}

export function entered(values: readonly number[]): Parts {
  return values.map((value) => ({ kind: 'entered', value }));
}

/** The same weeks again and again. */
export function again<Value>(some: readonly Value[], times: number): readonly Value[] {
  return Array.from({ length: times }, () => some).flat();
}

/** A chart of which the team has said nothing but what is named. */
function chartOf(
  chartId: ChartId,
  parts: Parts,
  said: Partial<ChartFacts> = {},
): ChartFacts & { readonly chartId: ChartId } {
  return {
    ...{ firstWeek, countedFrom: firstWeek, rebases: [], baselineWeeks: null, target: null },
    ...said,
    ...{ chartId, parts },
  };
}

export function reading(chartId: ChartId, parts: Parts, said: Partial<ChartFacts> = {}): ChartReading {
  return readChart(chartOf(chartId, parts, said));
}

/** Began anew with the week of this Monday. */
export function anew(week: string): ChartFacts['rebases'][number] {
  return { id: week, week, reason: 'We are another team now' };
}
