import { isCouncilChart } from '../measures/all-measures';
import type { readChart } from '../measures/read-chart';
import { leastBaseline } from '../measures/settle-chart';
import { weekValue } from '../measures/week-part';
import { weeksFrom } from '../measures/weeks';

type Facts = Parameters<typeof readChart>[0];

/** A year has every season in it once; more would fix as usual what has changed meanwhile. */
const longest = 52;

interface Suggestion {
  /** How many weeks have a value from before the program counted; of a council's chart, all there are. */
  readonly weeks: number;
  readonly suggested: number | null;
}

/**
 * How many first weeks would make a baseline: the time before the team began, as far as it is known, at most a year. None
 * where there are too few of them, or where the team has fixed one already.
 */
export function suggestBaseline(chart: Facts): Suggestion {
  const all = weeksFrom(chart.firstWeek, chart.parts.length);
  const before = chart.parts.filter((part, at) => {
    const isBefore = isCouncilChart(chart.chartId) || (all[at] ?? '') < chart.countedFrom;
    return isBefore && part !== null && weekValue(part) !== null;
  });
  const weeks = before.length;
  const suggested = Math.min(weeks, longest);
  const fits = chart.baselineWeeks === null && suggested >= leastBaseline;
  return { weeks, suggested: fits ? suggested : null };
}
