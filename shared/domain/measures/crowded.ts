import type { XmrChart, XmrPoint } from './xmr-chart';

/** More than half of the weeks are at the least there can be (rare things), or at the most (nearly always all of it). */
export type Crowded = 'least' | 'most';

type Bounds = { readonly min: number; readonly max?: number };

/** As many values are needed before a crowd is one. */
const leastValues = 8;
/** As many in a row on the side that is not crowded are a shift still (design 3). */
const aShift = 7;

export function crowdedAt(values: readonly (number | null)[], { min, max }: Bounds): Crowded | null {
  const known = values.filter((value) => value !== null);
  if (known.length < leastValues) return null;
  const isMost = (bound: number | undefined): boolean =>
    known.filter((value) => value === bound).length * 2 > known.length;
  const always = known.every((value) => value === known[0]);
  if (always) return null;
  return isMost(min) ? 'least' : isMost(max) ? 'most' : null;
}

const asUsual = { rule: null, type: 'common' } as const;

/** Which points are in a run of seven or more on one side; nulls break none, the mean and a new group do. */
function inRuns(
  points: readonly XmrPoint[],
  begins: ReadonlySet<number>,
  side: 'high' | 'low',
): ReadonlySet<number> {
  const found = new Set<number>();
  let run: number[] = [];
  const end = (): void => {
    if (run.length >= aShift) for (const at of run) found.add(at);
    run = [];
  };
  for (const [at, { value, mean }] of points.entries()) {
    if (begins.has(at)) end();
    if (value === null) continue;
    if (side === 'high' ? value > mean : value < mean) run.push(at);
    else end();
  }
  end();
  return found;
}

/**
 * In a crowd the rules of the XmR chart flag what is ordinary: every lone event, and every stretch without one. There only
 * seven or more in a row away from the crowd are told as news; the screen says why, and that each other week is to be
 * looked at by itself. (Simulated without any change, one event in ten weeks had the last week flagged two times in
 * three.)
 */
export function quieten(chart: XmrChart, crowded: Crowded, better: 'up' | 'down' | 'neutral'): XmrChart {
  const side = crowded === 'least' ? 'high' : 'low';
  const runs = inRuns(chart.points, new Set(chart.groups.map(({ from }) => from)), side);
  const special = side === 'high' ? 'special-high' : 'special-low';
  const isBetter = (side === 'high') === (better === 'up');
  const type = better === 'neutral' ? special : isBetter ? 'improvement' : 'concern';
  const points = chart.points.map((point, at) => ({
    ...point,
    ...(runs.has(at) ? ({ rule: 'shift', relative: side, type } as const) : asUsual),
  }));
  return { ...chart, points, variation: points.findLast(({ value }) => value !== null)?.type ?? 'common' };
}
