import type { XmrChart } from './xmr-chart';

/**
 * A level is the same things standing in week after week, so that neighbours are alike, moving ranges are small, and the
 * limits and runs that rest on them tell of change where there is none: simulated without any, a count of open plans
 * had its last week flagged every other time. No week is a special cause there, and no limits are drawn: they lie on
 * the mean, and are not told beside a week.
 */
export function withoutLimits(chart: XmrChart): XmrChart {
  const none = { lower: Number.NaN, upper: Number.NaN, rule: null, type: 'common' } as const;
  return {
    points: chart.points.map((point) => ({ ...point, ...none })),
    groups: chart.groups.map((group) => ({ ...group, lower: group.mean, upper: group.mean })),
    variation: 'common',
    assurance: null,
  };
}
