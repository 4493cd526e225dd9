import type { LocalDate } from '../dates';
import type { FactKind, MeasureFacts } from './facts';
import type { WeekPart } from './week-part';

export type Unit = 'count' | 'percent' | 'days' | 'pounds' | 'pounds-a-week' | 'of-five';
/** Which way is better; neither for a neutral measure. */
export type Direction = 'up' | 'down' | 'neutral';

/** One line of a measure, drawn as a chart of its own: conversations have one for each kind. */
export interface ChartOf<Id extends string> {
  readonly id: Id;
  /** What stands over it and in a list: `C2 plans in contact`. */
  readonly name: string;
  /** What it is called among the other charts of its measure: `C2`. Empty where it is the only one. */
  readonly short: string;
}

/**
 * A measure exists so that a team can ask what it notices and what it will try, never to rank people; none is ever told
 * by worker (design 3). Everything a screen says about it stands here, next to how it is counted.
 */
export interface Measure<ChartId extends string = string> {
  readonly id: string;
  /** What it asks: `How soon do we talk with somebody?` */
  readonly question: string;
  /** What it counts, what it leaves out and why it matters: whole sentences. */
  readonly counts: string;
  readonly leavesOut: string;
  readonly why: string;
  /** One question to reflect on together. */
  readonly reflection: string;
  readonly unit: Unit;
  readonly better: Direction;
  /**
   * Set where it is counted at the week's end, and the same things stand in several weeks: the sentence that says so, and
   * why nothing is told from chance. Its weeks are no sum, and its chart knows no special cause.
   */
  readonly level?: string;
  readonly charts: readonly ChartOf<ChartId>[];
  /**
   * Set where it is counted from the council’s own history: its weeks are those of the history, of all the council’s
   * teams together, and it is shown once there is one.
   */
  readonly isCouncils?: true;
  /** The facts it is counted from; no others are read for it. */
  readonly needs: readonly FactKind[];
  /**
   * One part for each week of each chart, in the order of the weeks, which follow one another without a gap. Only what
   * had happened by a week's Sunday counts in it, so that a week once told is told the same later.
   */
  readonly weekly: (
    facts: MeasureFacts,
    weeks: readonly LocalDate[],
  ) => Readonly<Record<ChartId, readonly WeekPart[]>>;
}
