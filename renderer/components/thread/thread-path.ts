/** Where the thread goes: pure geometry, in pixels from the frame's top left. */
export type Point = readonly [x: number, y: number];

/** gold: in contact. loose: we lost touch. ahead: still to come. none: a break (the gold bar carries it). */
export type RunKind = 'gold' | 'loose' | 'ahead' | 'none';

/** turn: half way across the gutter. hv / vh: across then down, or down then across. */
export type Turn = 'turn' | 'hv' | 'vh';

export type Stop = { readonly at: Point; readonly kind: RunKind; readonly turn?: Turn | undefined };

export type Run = { readonly kind: Exclude<RunKind, 'none'>; readonly points: readonly Point[] };

const round = (n: number): number => Math.round(n * 10) / 10;

/** The corner points between two stops, the second included. */
const steps = ([x0, y0]: Point, [x1, y1]: Point, turn: Turn | undefined): readonly Point[] => {
  switch (turn) {
    case undefined:
      return [[x1, y1]];
    case 'hv':
      return [
        [x1, y0],
        [x1, y1],
      ];
    case 'vh':
      return [
        [x0, y1],
        [x1, y1],
      ];
    case 'turn': {
      const half = (x0 + x1) / 2;
      return [
        [half, y0],
        [half, y1],
        [x1, y1],
      ];
    }
  }
};

/** Stretches of one kind, in order. The kind of a stop names the stretch that arrives at it. */
export const runsBetween = (stops: readonly Stop[]): readonly Run[] => {
  const runs: { kind: Run['kind']; points: Point[] }[] = [];
  let before: Stop | undefined;
  let broken = true;
  for (const stop of stops) {
    if (before !== undefined && stop.kind !== 'none') {
      const last = runs.at(-1);
      const on = steps(before.at, stop.at, stop.turn);
      if (last !== undefined && !broken && last.kind === stop.kind) last.points.push(...on);
      else runs.push({ kind: stop.kind, points: [before.at, ...on] });
      broken = false;
    } else broken = true;
    before = stop;
  }
  return runs;
};

/** An SVG path through the points, its corners rounded by `radius`, or by half of a shorter side. */
export const roundedPath = (points: readonly Point[], radius: number): string => {
  const far = points.filter((p, i) => {
    const last = points[i - 1];
    return last === undefined || Math.hypot(p[0] - last[0], p[1] - last[1]) > 0.5;
  });
  return far
    .map(([x, y], i) => {
      const from = far[i - 1];
      const to = far[i + 1];
      if (from === undefined) return `M${round(x)} ${round(y)}`;
      if (to === undefined) return `L${round(x)} ${round(y)}`;
      const a = Math.hypot(x - from[0], y - from[1]);
      const b = Math.hypot(to[0] - x, to[1] - y);
      const r = Math.min(radius, a / 2, b / 2);
      const inX = x + ((from[0] - x) / a) * r;
      const inY = y + ((from[1] - y) / a) * r;
      const outX = x + ((to[0] - x) / b) * r;
      const outY = y + ((to[1] - y) / b) * r;
      return `L${round(inX)} ${round(inY)}Q${round(x)} ${round(y)} ${round(outX)} ${round(outY)}`;
    })
    .join('');
};
