/** Why a point is special cause, in order of precedence (design 3, Charts). */
export type SpecialCause = 'outside' | 'trend' | 'two-in-three' | 'shift';
/** Above or below something; of a trend, rising or falling. */
export type Side = 'high' | 'low';
export type Variation = 'common' | 'improvement' | 'concern' | 'special-high' | 'special-low';
export type Assurance = 'pass' | 'fail' | 'hit-or-miss';

export interface XmrOptions {
  /** Which way is better; neutral unless said. */
  readonly direction?: 'up' | 'down' | 'neutral';
  /** Whether moving ranges far above the average are left out of it; they are unless said otherwise. */
  readonly screenOutliers?: boolean;
  /** Indexes at which a new group starts, in any order; one always starts at 0. */
  readonly rebaseAt?: readonly number[];
  /** How many values, missing ones not counted, fix the limits of each group, which are then carried forward. */
  readonly baseline?: number;
  /** In the unit of the values. */
  readonly target?: number;
  /** The least and the most a value can be: no limit is drawn beyond them. They change nothing else. */
  readonly min?: number;
  readonly max?: number;
}

/** One week. Mean and limits are those of its group, also where the week has no value. */
export interface XmrPoint {
  readonly value: number | null;
  readonly mean: number;
  readonly lower: number;
  readonly upper: number;
  readonly rule: SpecialCause | null;
  /** The side of the mean, null on it; of a point that is flagged for a trend, the direction of the trend. */
  readonly relative: Side | null;
  readonly type: Variation;
}

/** Weeks that share their limits. All numbers are NaN where a group has no value at all: there is nothing to draw. */
export interface XmrGroup {
  /** Index of its first and of its last week. */
  readonly from: number;
  readonly to: number;
  readonly mean: number;
  /** After screening; 0 where no two values follow one another. */
  readonly averageMovingRange: number;
  readonly lower: number;
  readonly upper: number;
  /** Under 13 values, and no baseline of 12 or more complete: the limits will move, and the screen says so. */
  readonly provisional: boolean;
}

/** A chart ready to be drawn: as many points as values were given, in their order. */
export interface XmrChart {
  readonly points: readonly XmrPoint[];
  readonly groups: readonly XmrGroup[];
  /** What the last value tells. */
  readonly variation: Variation;
  /** What the limits of the last group tell of the target; null without a target and where neither way is better. */
  readonly assurance: Assurance | null;
}
