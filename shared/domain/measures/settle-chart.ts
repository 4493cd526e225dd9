import type { LocalDate } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import { problemOf } from './figures';
import type { ChartReading } from './read-chart';
import type { MeasureRefusal } from './refusals';

/** Fewer points than this fix no limits (design 3). */
export const leastBaseline = 12;

/**
 * Whether a chart may begin anew with a week: one that is on it, and neither its first, with which it begins already, nor
 * its last, which alone has no usual.
 */
export function decideRebase(
  { weeks }: Pick<ChartReading, 'weeks'>,
  rebases: readonly LocalDate[],
  week: LocalDate,
): Outcome<null, MeasureRefusal> {
  if (!weeks.includes(week)) return refuse({ kind: 'rebase-not-in-chart' });
  if (week === weeks[0]) return refuse({ kind: 'rebase-at-edge', edge: 'first' });
  if (week === weeks.at(-1)) return refuse({ kind: 'rebase-at-edge', edge: 'last' });
  return rebases.includes(week) ? refuse({ kind: 'rebase-twice' }) : accept(null);
}

/** How a chart is read: a baseline of at least twelve of the weeks there are, a target that the unit can reach. */
export function decideSettings(
  { measure, known }: Pick<ChartReading, 'measure' | 'known'>,
  { baselineWeeks, target }: { readonly baselineWeeks: number | null; readonly target: number | null },
): Outcome<null, MeasureRefusal> {
  if (baselineWeeks !== null && baselineWeeks < leastBaseline)
    return refuse({ kind: 'baseline-too-short', least: leastBaseline });
  if (baselineWeeks !== null && baselineWeeks > known)
    return refuse({ kind: 'baseline-too-long', weeks: known });
  const problem = target === null ? null : problemOf(measure.unit, target, 'level');
  return problem === null ? accept(null) : refuse(problem);
}
