import type { LocalDate } from '../dates';
import type { ChartId } from '../measures/all-measures';
import type { ChartFacts } from '../measures/chart-facts';
import type { NameBook } from './name-book';
import { redact } from './redact';

/** A chart as the wall gets it: figures of the team, and what was said of them without anybody's name. */
export type WallChart = ChartFacts & {
  readonly chartId: ChartId;
  /** What was tried last on it. */
  readonly lastTried: { readonly on: LocalDate; readonly words: string } | null;
};

/** What the wall needs of a chart. */
export type ChartOnWall = Omit<WallChart, 'lastTried'> & {
  readonly notices: readonly { readonly on: LocalDate; readonly tryNext: string }[];
};

/** Words on a chart are people's words too: names stand in them as they may on the wall. Reasons stay at the table. */
export function projectChart({ notices, ...chart }: ChartOnWall, book: NameBook): WallChart {
  const tried = notices.find(({ tryNext }) => tryNext !== '');
  return {
    chartId: chart.chartId,
    firstWeek: chart.firstWeek,
    parts: chart.parts,
    countedFrom: chart.countedFrom,
    rebases: chart.rebases.map((rebase) => ({ ...rebase, reason: '' })),
    baselineWeeks: chart.baselineWeeks,
    target: chart.target,
    lastTried: tried === undefined ? null : { on: tried.on, words: redact(tried.tryNext, book) },
  };
}
