import type { LocalDate } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import { problemOf } from './figures';
import type { ChartReading } from './read-chart';
import type { MeasureRefusal } from './refusals';
import { LEAST_BASELINE } from './xmr';

/** Fewer points than this fix no limits (design 3). */
export const leastBaseline = LEAST_BASELINE;
/** As many values are needed from a new beginning on: one alone has no usual. */
const leastSince = 2;

/**
 * Whether a chart may begin anew with a week: one that is on it, with a figure before it, for otherwise the chart begins
 * with it already, and with two from it on.
 */
export function decideRebase(
  { weeks, xmr }: Pick<ChartReading, 'weeks' | 'xmr'>,
  rebases: readonly LocalDate[],
  week: LocalDate,
): Outcome<null, MeasureRefusal> {
  const at = weeks.indexOf(week);
  if (at < 0) return refuse({ kind: 'rebase-not-in-chart' });
  const known = xmr.points.map(({ value }) => value !== null);
  if (!known.slice(0, at).includes(true)) return refuse({ kind: 'rebase-at-edge', edge: 'first' });
  if (known.slice(at).filter(Boolean).length < leastSince)
    return refuse({ kind: 'rebase-at-edge', edge: 'last' });
  return rebases.includes(week) ? refuse({ kind: 'rebase-twice' }) : accept(null);
}

/** How a chart is read: a baseline of at least twelve of the weeks there are, a target that the unit can reach, where one way is better. */
export function decideSettings(
  { measure, known }: Pick<ChartReading, 'measure' | 'known'>,
  { baselineWeeks, target }: { readonly baselineWeeks: number | null; readonly target: number | null },
): Outcome<null, MeasureRefusal> {
  if (baselineWeeks !== null && baselineWeeks < leastBaseline)
    return refuse({ kind: 'baseline-too-short', least: leastBaseline });
  if (baselineWeeks !== null && baselineWeeks > known)
    return refuse({ kind: 'baseline-too-long', weeks: known });
  if (target === null) return accept(null);
  if (measure.better === 'neutral') return refuse({ kind: 'target-on-neutral' });
  const problem = problemOf(measure.unit, target, 'level');
  return problem === null ? accept(null) : refuse(problem);
}
