import type { LocalDate } from '../dates';
import type { WeekPart } from './week-part';

/** All that one chart is drawn and read from, as it crosses to the windows. Nothing in it leads to a person or a worker. */
export interface ChartFacts {
  readonly chartId: string;
  /** The Monday of the first week; the others follow without a gap. */
  readonly firstWeek: LocalDate;
  /** One for each week; null where nothing is known of it. */
  readonly parts: readonly (WeekPart | null)[];
  /** From this week on the program counted; what comes before was entered by hand. */
  readonly countedFrom: LocalDate;
  /** The weeks from which the team began anew, in order. */
  readonly rebases: readonly { readonly id: string; readonly week: LocalDate; readonly reason: string }[];
  /** So many first weeks of each group fix its limits; null: all of them do. */
  readonly baselineWeeks: number | null;
  /** In the measure's unit. */
  readonly target: number | null;
}
