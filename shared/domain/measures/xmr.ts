import type {
  Assurance,
  Side,
  SpecialCause,
  Variation,
  XmrChart,
  XmrGroup,
  XmrOptions,
  XmrPoint,
} from './xmr-chart';
import { type Limits, limitsOf } from './xmr-limits';
import { type Judgement, judge } from './xmr-rules';

export type { XmrChart, XmrOptions };

/** Limits that rest on fewer values are provisional (design 3, Charts). */
export const SETTLED_FROM = 13;
/** The least that a team may fix limits by (design 3, Charts): once complete, such a baseline is settled. */
export const LEAST_BASELINE = 12;

/** A week without a value. */
const UNJUDGED: Judgement = { rule: null, relative: null };

interface Part {
  readonly group: XmrGroup;
  readonly points: readonly XmrPoint[];
  readonly limits: Limits;
}

function refuseUnfit(values: readonly (number | null)[], options: XmrOptions): void {
  const { rebaseAt = [], baseline, target, min = -Infinity, max = Infinity } = options;
  const unfit = values.findIndex((value) => value !== null && !Number.isFinite(value));
  if (unfit >= 0) {
    throw new RangeError(`A value is a finite number, or null where a week has none: ${values[unfit]}`);
  }
  const noStart = rebaseAt.find(
    (at) => !Number.isInteger(at) || at < 0 || at > Math.max(0, values.length - 1),
  );
  if (noStart !== undefined) throw new RangeError(`A group starts at the index of a value: ${noStart}`);
  if (baseline !== undefined && !(Number.isInteger(baseline) && baseline >= 2)) {
    throw new RangeError(`A baseline is a whole number of values, two at least: ${baseline}`);
  }
  if (target !== undefined && !Number.isFinite(target)) {
    throw new RangeError(`A target is a finite number: ${target}`);
  }
  if (!(min <= max)) throw new RangeError(`The least and the most are numbers in that order: ${min}, ${max}`);
}

function typeOf(
  rule: SpecialCause | null,
  relative: Side | null,
  direction: XmrOptions['direction'],
): Variation {
  if (rule === null) return 'common';
  if (direction === 'up' || direction === 'down') {
    return (relative === 'high') === (direction === 'up') ? 'improvement' : 'concern';
  }
  return relative === 'high' ? 'special-high' : 'special-low';
}

function partOf(values: readonly (number | null)[], from: number, options: XmrOptions): Part {
  const { baseline = Infinity, screenOutliers = true, min = -Infinity, max = Infinity } = options;
  const known = values.filter((value) => value !== null);
  const limits = limitsOf(known, baseline, screenOutliers);
  const within = (limit: number) => Math.min(Math.max(limit, min), max);
  const { mean } = limits;
  const [lower, upper] = [within(limits.lower), within(limits.upper)];

  const judged = judge(known, limits).values();
  const points = values.map((value): XmrPoint => {
    const { rule, relative } = (value === null ? undefined : judged.next().value) ?? UNJUDGED;
    return { value, mean, lower, upper, rule, relative, type: typeOf(rule, relative, options.direction) };
  });
  const settled = known.length >= SETTLED_FROM || (known.length >= baseline && baseline >= LEAST_BASELINE);
  const { averageMovingRange } = limits;
  const group = {
    from,
    to: from + values.length - 1,
    mean,
    lower,
    upper,
    averageMovingRange,
    provisional: !settled,
  };
  return { group, points, limits };
}

/** By the limits as they are worked out, not as they are drawn. A target on a limit is hit or missed. */
function assuranceOf(limits: Limits | undefined, { direction, target }: XmrOptions): Assurance | null {
  if (limits === undefined || target === undefined || Number.isNaN(limits.mean)) return null;
  if (direction !== 'up' && direction !== 'down') return null;
  if (target - limits.upper > limits.hair) return direction === 'up' ? 'fail' : 'pass';
  if (limits.lower - target > limits.hair) return direction === 'up' ? 'pass' : 'fail';
  return 'hit-or-miss';
}

/**
 * The XmR chart of a series, oldest first, null where a week has no value (design 3, Charts; NHS Making Data Count, as
 * NHSRplotthedots 0.2.2 carries it out). Everything is in the unit of the values. A missing week breaks no run, and
 * the moving range goes across it; a rebase ends every run, and the groups know nothing of one another.
 *
 * Throws RangeError for a value or target that is no finite number, a rebase outside the series, a baseline that is
 * not a whole number of 2 or more, and a least above the most. What a team may choose is narrower and is refused
 * before: a rebase at the first or last point, a baseline under 12.
 */
export function xmr(values: readonly (number | null)[], options: XmrOptions = {}): XmrChart {
  refuseUnfit(values, options);
  const starts = [...new Set([0, ...(options.rebaseAt ?? [])])].sort((a, b) => a - b);
  const parts =
    values.length === 0
      ? []
      : starts.map((from, index) => partOf(values.slice(from, starts[index + 1]), from, options));
  const points = parts.flatMap((part) => part.points);
  return {
    points,
    groups: parts.map((part) => part.group),
    variation: points.findLast((point) => point.value !== null)?.type ?? 'common',
    assurance: assuranceOf(parts.at(-1)?.limits, options),
  };
}
