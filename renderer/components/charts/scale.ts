import type { ChartDrawing } from './chart-points';

/** Steps that people count in. */
const steps = [1, 2, 2.5, 5, 10] as const;

function niceStep(rough: number): number {
  const power = 10 ** Math.floor(Math.log10(rough));
  return (steps.find((step) => step * power >= rough * 0.999) ?? 10) * power;
}

export type Scale = { readonly from: number; readonly to: number; readonly ticks: readonly number[] };

/**
 * A scale with about so many round steps that holds every value and limit. It need not begin at nothing: what is read is
 * how far weeks lie from what is usual, not how long a bar is.
 */
export function scaleOf({ points, spans, words, min, max }: ChartDrawing, about: number): Scale {
  const values = [
    ...points.flatMap(({ value }) => (value === null ? [] : [value])),
    ...spans.flatMap(({ lower, upper }) => [lower, upper]),
    ...(words.target === undefined ? [] : [words.target.value]),
  ].filter(Number.isFinite);
  const low = values.length === 0 ? (min ?? 0) : Math.min(...values);
  const high = values.length === 0 ? (max ?? 1) : Math.max(...values);
  const wide = high - low === 0 ? Math.max(Math.abs(high) * 0.5, 1) : high - low;
  const step = niceStep(wide / about);
  const from = Math.max(Math.floor((low + step * 1e-6) / step) * step, min ?? Number.NEGATIVE_INFINITY);
  const to = Math.min(
    Math.max(Math.ceil((high - step * 1e-6) / step) * step, from + step),
    max ?? Number.POSITIVE_INFINITY,
  );
  const count = Math.max(Math.round((to - from) / step), 1);
  const ticks = Array.from({ length: count + 1 }, (_, index) => Number((from + index * step).toFixed(6)));
  return { from, to, ticks: ticks.filter((tick) => tick <= to + step * 1e-6) };
}
