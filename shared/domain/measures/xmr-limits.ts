import type { Side } from './xmr-chart';

/** From the mean to a limit, in average moving ranges: three standard deviations, 3 / 1.128 (Shewhart; design 3). */
const TO_LIMIT = 2.66;
/** Moving ranges of this many average ones or more are screened out (Nelson 1982; design 3). */
const SCREENED_FROM = 3.267;
/** What arithmetic in binary fractions can be out by, as a part of the largest value, with room to spare. */
const ROUNDING = 1e-12;

/** The limits that points are judged by, in the unit of the values; nothing here is kept within a range. */
export interface Limits {
  readonly mean: number;
  readonly averageMovingRange: number;
  readonly lower: number;
  readonly upper: number;
  /** Values no further apart than this are the same: 0.1 + 0.2 lies on 0.3. */
  readonly hair: number;
}

/** On which side of a mark a value lies; null where it lies on it. */
export function sideOf(value: number, mark: number, hair: number): Side | null {
  if (value - mark > hair) return 'high';
  return mark - value > hair ? 'low' : null;
}

/** Taken in two passes: the second puts back what rounding took, so that the mean of equal values is that value. */
function meanOf(values: readonly number[]): number {
  const rough = values.reduce((sum, value) => sum + value, 0) / values.length;
  return rough + values.reduce((sum, value) => sum + (value - rough), 0) / values.length;
}

/** Screened once: the average of what is left may leave further ranges far above it. */
function averageRange(values: readonly number[], screenOutliers: boolean, hair: number): number {
  const ranges = values.slice(1).map((value, before) => Math.abs(value - (values[before] ?? value)));
  const average = meanOf(ranges);
  // A single value has no range and equal ones have none to speak of: their limits lie on the mean, where the R
  // package knows none.
  if (!(average > hair)) return 0;
  if (!screenOutliers) return average;
  return meanOf(ranges.filter((range) => SCREENED_FROM * average - range > hair));
}

/**
 * Mean and limits of one group (design 3, Charts, as NHSRplotthedots 0.2.2 works them out): mean ± 2.66 × the average
 * moving range, the moving range being the difference of neighbours. The first `fixedBy` values count, the others are
 * judged by them only.
 */
export function limitsOf(values: readonly number[], fixedBy: number, screenOutliers: boolean): Limits {
  const hair = ROUNDING * values.reduce((most, value) => Math.max(most, Math.abs(value)), 0);
  const counted = values.slice(0, fixedBy);
  const mean = meanOf(counted);
  const averageMovingRange = counted.length === 0 ? Number.NaN : averageRange(counted, screenOutliers, hair);
  const reach = TO_LIMIT * averageMovingRange;
  return { mean, averageMovingRange, lower: mean - reach, upper: mean + reach, hair };
}
