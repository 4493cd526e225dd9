import { enoughToSay } from './runs';
import type { XmrChart } from './xmr-chart';
import { sideOf } from './xmr-limits';
import { shiftsOf } from './xmr-rules';

/** More than half of the weeks are at the least there can be (rare things), or at the most (nearly always all of it). */
export type Crowded = 'least' | 'most';

type Bounds = { readonly min: number; readonly max?: number };

/** Of fewer values than enough to say what is usual there is no crowd. */
export function crowdedAt(values: readonly (number | null)[], { min, max }: Bounds): Crowded | null {
  const known = values.filter((value) => value !== null);
  if (known.length < enoughToSay) return null;
  const isMost = (bound: number | undefined): boolean =>
    known.filter((value) => value === bound).length * 2 > known.length;
  const always = known.every((value) => value === known[0]);
  if (always) return null;
  return isMost(min) ? 'least' : isMost(max) ? 'most' : null;
}

const asUsual = { rule: null, type: 'common' } as const;

/** Which points are in a shift to one side; nulls break none, the mean and a new group do. */
function shiftedTo({ points, groups }: XmrChart, side: 'high' | 'low'): ReadonlySet<number> {
  const found = groups.flatMap(({ from, to }) => {
    const known = points.flatMap(({ value, mean }, at) =>
      value === null || at < from || at > to ? [] : [{ at, isOn: sideOf(value, mean, 0) === side }],
    );
    const shifted = shiftsOf(known.map(({ isOn }) => (isOn ? side : null)));
    return known.filter((_, index) => shifted[index]).map(({ at }) => at);
  });
  return new Set(found);
}

/**
 * In a crowd the rules of the XmR chart flag what is ordinary: every lone event, and every stretch without one. There only
 * a shift away from the crowd is told as news; a week beyond a limit is told by the answer, when it is the last, and each
 * is to be looked at by itself. (Simulated without any change, one event in ten weeks had the last week flagged two times
 * in three.)
 */
export function quieten(chart: XmrChart, crowded: Crowded, better: 'up' | 'down' | 'neutral'): XmrChart {
  const side = crowded === 'least' ? 'high' : 'low';
  const shifted = shiftedTo(chart, side);
  const special = side === 'high' ? 'special-high' : 'special-low';
  const isBetter = (side === 'high') === (better === 'up');
  const type = better === 'neutral' ? special : isBetter ? 'improvement' : 'concern';
  const points = chart.points.map((point, at) => ({
    ...point,
    ...(shifted.has(at) ? ({ rule: 'shift', relative: side, type } as const) : asUsual),
  }));
  return { ...chart, points, variation: points.findLast(({ value }) => value !== null)?.type ?? 'common' };
}
