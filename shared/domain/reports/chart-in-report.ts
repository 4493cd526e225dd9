import type { LocalDate } from '../dates';
import type { ChartId } from '../measures/all-measures';
import type { ChartFacts } from '../measures/chart-facts';
import { type ForReader, readFor } from '../measures/for-reader';
import { dayNumber, weekEnd } from '../measures/weeks';
import type { Period } from './composition';

/** Something the team noticed on a chart. */
export interface NoticedThere {
  readonly on: LocalDate;
  readonly noticed: string;
  readonly tryNext: string;
}

/** A chart as it goes into a report. */
export interface ChartToReport extends ChartFacts {
  readonly chartId: ChartId;
  readonly notices: readonly NoticedThere[];
}

export interface ChartInReport extends ForReader {
  /** How many of its last weeks are of the period. */
  readonly shown: number;
  readonly notices: readonly NoticedThere[];
}

const weeksTo = (first: LocalDate, week: LocalDate): number =>
  Math.floor((dayNumber(week) - dayNumber(first)) / 7);

/**
 * A chart for readers outside the team, as it stood at the end of the period: weeks after it are not known yet, and
 * weeks before it are what is usual, though they are not shown. So a report of a quarter says the same whenever it is
 * made. Of weeks of fewer than five nothing is told, in no line, limit or sentence (`forOutside`).
 */
export function chartInReport(facts: ChartToReport, { from, to }: Period): ChartInReport {
  const known = Math.max(weeksTo(facts.firstWeek, to) + 1, 0);
  const until = {
    ...facts,
    parts: facts.parts.slice(0, known),
    rebases: facts.rebases.filter(({ week }) => week <= to),
  };
  const first = Math.max(weeksTo(facts.firstWeek, from), 0);
  return {
    ...readFor('outside', until),
    shown: Math.max(until.parts.length - first, 0),
    notices: facts.notices.filter(({ on }) => on >= from && on <= weekEnd(to)),
  };
}

/** How many weeks of the period are told. */
export function weeksTold({ reading, shown }: ChartInReport): number {
  if (shown === 0) return 0;
  return reading.xmr.points.slice(-shown).filter(({ value }) => value !== null).length;
}
