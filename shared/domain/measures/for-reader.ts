import { type ChartId, measureOfChart } from './all-measures';
import type { ChartFacts } from './chart-facts';
import { partOutside } from './outside';
import { type ChartReading, readChart } from './read-chart';
import { type ChartSaid, sayChart } from './say-chart';

export type Reader = 'team' | 'outside';

type Facts = ChartFacts & { readonly chartId: ChartId };

/**
 * A chart as readers outside the team may have it, before anything is read from it: weeks of fewer than five are not
 * there, and the others are their values alone. What is usual, the limits and every sentence then come from what is told,
 * so that what is not told cannot be worked out from them.
 */
export function forOutside(facts: Facts): Facts {
  const { unit } = measureOfChart(facts.chartId);
  return { ...facts, parts: facts.parts.map((part) => (part === null ? null : partOutside(unit, part))) };
}

export interface ForReader {
  readonly reading: ChartReading;
  readonly said: ChartSaid;
  /** For each week, whether there is something that this reader is not told. */
  readonly keptBack: readonly boolean[];
}

const allKeptBack: ChartSaid = {
  headline: 'Every week is of fewer than five.',
  lead: 'Every week is of fewer than five.',
  rest: 'None of them is told outside the team.',
};

/** Too few weeks, or what is usual, are those of five or more: then it is said so. */
function sayOutside(reading: ChartReading, target: number | null, isSomeKeptBack: boolean): ChartSaid {
  if (isSomeKeptBack && reading.known === 0) return allKeptBack;
  const said = sayChart(reading, target);
  return isSomeKeptBack
    ? { ...said, rest: `${said.rest} This is told from the weeks of five or more alone.` }
    : said;
}

/** A chart and what is said of it, as whoever gets it may have it. */
export function readFor(reader: Reader, facts: Facts): ForReader {
  const told = reader === 'team' ? facts : forOutside(facts);
  const reading = readChart(told);
  const keptBack = told.parts.map((part, at) => part === null && facts.parts[at] !== null);
  const said =
    reader === 'team'
      ? sayChart(reading, facts.target)
      : sayOutside(reading, facts.target, keptBack.includes(true));
  return { reading, said, keptBack };
}
