import type { Side, SpecialCause } from './xmr-chart';
import { type Limits, sideOf } from './xmr-limits';

/** So many points in a row are a trend or a shift (Making Data Count; design 3). */
export const IN_A_ROW = 7;
/** A point is near a limit beyond this part of the way to it. */
const NEAR = 2 / 3;

type Mark = Side | null;

export interface Judgement {
  readonly rule: SpecialCause | null;
  readonly relative: Mark;
}

interface Run {
  readonly from: number;
  readonly to: number;
  readonly mark: Side;
}

/** Where at least so many neighbours bear the same mark; one without a mark ends a run. Oldest first. */
function runsOf(marks: readonly Mark[], atLeast: number): readonly Run[] {
  const runs: Run[] = [];
  let from = 0;
  for (let at = 1; at <= marks.length; at += 1) {
    const mark = marks[from] ?? null;
    if (at < marks.length && marks[at] === mark) continue;
    if (mark !== null && at - from >= atLeast) runs.push({ from, to: at - 1, mark });
    from = at;
  }
  return runs;
}

/** The direction of the trend that each point is one of. Where one turns into another, the turn is told as the later. */
function trendsOf(values: readonly number[]): readonly Mark[] {
  const steps = values.slice(1).map((value, before) => sideOf(value, values[before] ?? value, 0));
  const trends = values.map((): Mark => null);
  // A run of steps ends one point further on.
  for (const { from, to, mark } of runsOf(steps, IN_A_ROW - 1)) trends.fill(mark, from, to + 2);
  return trends;
}

/** Which values are one of so many in a row on one side; no side ends a run. */
export function shiftsOf(sides: readonly Mark[]): readonly boolean[] {
  const shifts = sides.map(() => false);
  for (const { from, to } of runsOf(sides, IN_A_ROW)) shifts.fill(true, from, to + 1);
  return shifts;
}

/**
 * Which near points have another near one among three in a row on the same side of the mean. The third may lie
 * anywhere on that side, outside the limit too.
 */
function twoInThree(near: readonly boolean[], sides: readonly Mark[]): readonly boolean[] {
  const flagged = near.map(() => false);
  for (let from = 0; from + 3 <= near.length; from += 1) {
    const three = [from, from + 1, from + 2];
    const side = sides[from] ?? null;
    const nearOnes = three.filter((at) => near[at] === true);
    if (side === null || nearOnes.length < 2 || three.some((at) => sides[at] !== side)) continue;
    for (const at of nearOnes) flagged[at] = true;
  }
  return flagged;
}

/**
 * Judges the values of one group in their order, missing weeks left out, by its limits: the first rule that a point
 * meets is the one that is told (design 3, Charts). A value on a limit is not outside it, one two thirds of the way
 * not near it.
 */
export function judge(values: readonly number[], limits: Limits): readonly Judgement[] {
  const { mean, lower, upper, hair } = limits;
  const reach = NEAR * (upper - mean);
  const sides = values.map((value) => sideOf(value, mean, hair));
  const outside = values.map(
    (value) => sideOf(value, upper, hair) === 'high' || sideOf(value, lower, hair) === 'low',
  );
  const near = values.map((value, at) => !outside[at] && Math.abs(value - mean) - reach > hair);
  const trends = trendsOf(values);
  const twos = twoInThree(near, sides);
  const shifts = shiftsOf(sides);

  return values.map((_, at): Judgement => {
    const relative = sides[at] ?? null;
    const trend = trends[at] ?? null;
    if (outside[at]) return { rule: 'outside', relative };
    if (trend !== null) return { rule: 'trend', relative: trend };
    if (twos[at]) return { rule: 'two-in-three', relative };
    return { rule: shifts[at] ? 'shift' : null, relative };
  });
}
