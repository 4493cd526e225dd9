import type { LocalDate } from '../dates';
import type { ChartId } from './all-measures';
import type { ChartReading } from './read-chart';
import { enoughToSay } from './runs';
import type { XmrChart } from './xmr';

/** A chart, what it told a week ago, and when the team last looked at it together; null when it never has. */
export interface ChartLookedAt {
  readonly reading: ChartReading;
  readonly weekAgo: XmrChart['variation'];
  readonly lookedOn: LocalDate | null;
}

const ranks = { concern: 0, improvement: 1, 'special-high': 2, 'special-low': 2, common: 3 } as const;
/** Charts of rare things, and of what is nearly always so, come after all others. */
const crowdedRank = 4;
/** What is the same from week to week never has news. */
const levelRank = 5;

/** New before known, a concern before what got better before what is neither. What was told a week ago is not new. */
function rank({ reading: { measure, xmr, crowded }, weekAgo }: ChartLookedAt): number {
  if (measure.level !== undefined) return levelRank;
  if (crowded !== null && (xmr.variation === 'common' || xmr.variation === weekAgo)) return crowdedRank;
  return ranks[xmr.variation === weekAgo ? 'common' : xmr.variation];
}

/**
 * The chart with the most to say this week: a new special cause first, then the one longest not looked at (issue 3).
 * Among equals the order they come in. Null when no chart has weeks enough to say anything.
 */
export function mostToSay(charts: readonly ChartLookedAt[]): ChartId | null {
  const speaking = charts.filter(({ reading }) => reading.known >= enoughToSay);
  const [first] = speaking.toSorted(
    (one, other) => rank(one) - rank(other) || (one.lookedOn ?? '').localeCompare(other.lookedOn ?? ''),
  );
  return first?.reading.chartId ?? null;
}
