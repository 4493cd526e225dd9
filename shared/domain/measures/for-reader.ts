import { mayLeave } from './outside';
import type { ChartReading } from './read-chart';

/**
 * A chart as readers outside the team may see it: weeks of fewer than five have no point, and no counts stand behind a
 * percentage. What is usual is found from all weeks, and tells of none.
 */
export function forOutside(reading: ChartReading): ChartReading {
  const { measure, parts, xmr } = reading;
  const told = parts.map((part) => part !== null && mayLeave(measure.unit, part));
  return {
    ...reading,
    parts: parts.map((part, at) => {
      if (!told[at] || part === null) return null;
      const value = xmr.points[at]?.value ?? null;
      return value === null ? null : { kind: 'entered', value };
    }),
    xmr: {
      ...xmr,
      points: xmr.points.map((point, at) =>
        told[at] ? point : { ...point, value: null, rule: null, type: 'common' },
      ),
    },
    waiting: 0,
  };
}
