import type { XmrChart } from './xmr';
import { IN_A_ROW } from './xmr-rules';

/** Of fewer values a run cannot be told from how it always is: what is usual is still being found out. */
export const enoughToSay = IN_A_ROW + 1;

/** How the chart ends: so many weeks in a row that have the rule of the last, and on which side. */
export interface RunOfWeeks {
  /** Indexes of the first and the last week of it that have a value. */
  readonly from: number;
  readonly to: number;
  readonly weeks: number;
  readonly side: 'high' | 'low';
}

type Point = XmrChart['points'][number];

/** Whether a week goes on with what the ones after it do: the same side of the mean, or the same way. */
function goesOn(point: Point, later: Point, rule: Point['rule'], side: Point['relative']): boolean {
  if (point.value === null || later.value === null) return false;
  if (rule === 'trend') return side === 'high' ? point.value < later.value : point.value > later.value;
  if (point.mean !== later.mean) return false;
  return side === 'high' ? point.value > point.mean : point.value < point.mean;
}

/** The run at the end of a chart; weeks without a value neither break nor lengthen it. One week where there is none. */
export function runOf({ points, groups }: XmrChart): RunOfWeeks {
  const known = points.flatMap((point, index) => (point.value === null ? [] : [{ point, index }]));
  const last = known.at(-1);
  if (last === undefined) return { from: 0, to: 0, weeks: 0, side: 'high' };
  const { rule, relative } = last.point;
  const begins = groups.at(-1)?.from ?? 0;
  let from = known.length - 1;
  while (from > 0) {
    const [before, after] = [known[from - 1], known[from]];
    if (before === undefined || after === undefined || before.index < begins) break;
    if (!goesOn(before.point, after.point, rule, relative)) break;
    from -= 1;
  }
  return {
    from: known[from]?.index ?? last.index,
    to: last.index,
    weeks: known.length - from,
    side: relative ?? 'high',
  };
}
