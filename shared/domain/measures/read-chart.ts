import type { LocalDate } from '../dates';
import { type ChartId, measureOfChart } from './all-measures';
import type { ChartFacts } from './chart-facts';
import { type Crowded, crowdedAt, quieten } from './crowded';
import { withoutLimits } from './level';
import type { Measure, Unit } from './measure';
import { fewest, type WeekPart, weekValue } from './week-part';
import { dayNumber, weeksFrom } from './weeks';
import { type XmrChart, type XmrOptions, xmr } from './xmr';

/** A chart as it is read: its weeks, what each came to, and what of it is more than chance. */
export interface ChartReading {
  readonly chartId: ChartId;
  readonly measure: Measure;
  readonly weeks: readonly LocalDate[];
  readonly parts: readonly (WeekPart | null)[];
  readonly xmr: XmrChart;
  /** How many weeks have a value. */
  readonly known: number;
  /** Most weeks are shares of fewer than five: each is read as the count it is. */
  readonly small: boolean;
  /** Most weeks are at the least or the most there can be: then a week is looked at by itself. */
  readonly crowded: Crowded | null;
  /** Waiting at the end of the last week, where the measure knows of it. */
  readonly waiting: number;
}

/** Below and above these no value can lie, so no limit is drawn there (design 3). */
export function boundsOf(unit: Unit): { readonly min: number; readonly max?: number } {
  if (unit === 'percent') return { min: 0, max: 100 };
  return unit === 'of-five' ? { min: 1, max: 5 } : { min: 0 };
}

function isSmall(parts: readonly (WeekPart | null)[]): boolean {
  const shares = parts.flatMap((part) => (part?.kind === 'share' && part.whole > 0 ? [part.whole] : []));
  return shares.length > 0 && shares.filter((whole) => whole < fewest).length * 2 > shares.length;
}

/** More than one week in ten outside the limits is not a few outliers: it is how the measure is. */
const mostOutside = 0.1;

/**
 * Screening leaves out the few large moving ranges that would widen the limits. Where nearly every week is the same, it
 * leaves out all the variation there is, and every other week would look like news; then nothing is screened.
 */
function screened(values: readonly (number | null)[], options: XmrOptions): XmrChart {
  const chart = xmr(values, options);
  const outside = chart.points.filter(({ rule }) => rule === 'outside').length;
  const known = chart.points.filter(({ value }) => value !== null).length;
  return outside > known * mostOutside ? xmr(values, { ...options, screenOutliers: false }) : chart;
}

/** Reads a chart by the rules of the XmR chart (design 3, Charts): weeks in, what can be told from chance out. */
export function readChart(facts: ChartFacts & { readonly chartId: ChartId }): ChartReading {
  const measure = measureOfChart(facts.chartId);
  const weeks = weeksFrom(facts.firstWeek, facts.parts.length);
  const first = dayNumber(facts.firstWeek);
  const rebaseAt = facts.rebases
    .map(({ week }) => Math.round((dayNumber(week) - first) / 7))
    .filter((at) => at > 0 && at < weeks.length);
  const last = facts.parts.at(-1);
  const values = facts.parts.map((part) => (part === null ? null : weekValue(part)));
  const bounds = boundsOf(measure.unit);
  const isLevel = measure.level !== undefined;
  const crowded = isLevel ? null : crowdedAt(values, bounds);
  const chart = screened(values, {
    ...bounds,
    direction: measure.better,
    rebaseAt,
    ...(facts.baselineWeeks !== null && { baseline: facts.baselineWeeks }),
    ...(facts.target !== null && { target: facts.target }),
  });
  return {
    chartId: facts.chartId,
    measure,
    weeks,
    parts: facts.parts,
    xmr: isLevel ? withoutLimits(chart) : crowded === null ? chart : quieten(chart, crowded, measure.better),
    crowded,
    known: values.filter((value) => value !== null).length,
    small: isSmall(facts.parts),
    waiting: last?.kind === 'days' ? last.waiting : 0,
  };
}
