import type { Instant, LocalDate } from '../dates';

/** A dated note pinned on a chart: "new reablement offer started". */
export interface ChartPin {
  readonly id: string;
  readonly teamId: string;
  readonly chartId: string;
  readonly memberId: string;
  readonly on: LocalDate;
  readonly words: string;
  readonly pinnedAt: Instant;
}

/** What became of what the team tried, when it looked at the chart again. */
export const cameOfIt = ['keep', 'change', 'let-go'] as const;
export type CameOfIt = (typeof cameOfIt)[number];

/** What the team noticed on a chart and what it tries; the next huddle that opens the chart sees the last one first. */
export interface ChartNotice {
  readonly id: string;
  readonly teamId: string;
  readonly chartId: string;
  readonly memberId: string;
  readonly on: LocalDate;
  readonly noticed: string;
  readonly tryNext: string;
  /** Set when somebody undertook to start it. */
  readonly actionId: string | null;
  readonly huddleId: string | null;
  readonly lookAgainOn: LocalDate | null;
  readonly cameOfIt: CameOfIt | null;
  readonly cameOfItOn: LocalDate | null;
  readonly keptAt: Instant;
}

/** From this week on a chart has limits of its own, because the team said why; never by itself (design 3). */
export interface ChartRebase {
  readonly id: string;
  readonly teamId: string;
  readonly chartId: string;
  readonly memberId: string;
  /** Its Monday. */
  readonly week: LocalDate;
  readonly reason: string;
  readonly on: LocalDate;
}

/** The first weeks of each group that fix its limits, and what the team aims at, in hundredths of the unit. */
export interface ChartSettings {
  readonly id: string;
  readonly teamId: string;
  readonly chartId: string;
  readonly memberId: string;
  readonly baselineWeeks: number | null;
  readonly targetHundredths: number | null;
}

/** A figure entered by hand for a week before the program counted; in hundredths of the measure's unit. */
export interface EnteredWeek {
  readonly id: string;
  readonly teamId: string;
  readonly chartId: string;
  readonly memberId: string;
  readonly week: LocalDate;
  readonly valueHundredths: number;
  readonly enteredAt: Instant;
}
