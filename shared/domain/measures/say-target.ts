import type { ChartReading } from './read-chart';
import { sayLevel } from './say-value';

/** Whether what is usual now lets a target be expected, in a sentence; empty without a target. It promises nothing. */
export function sayTarget({ xmr, measure }: ChartReading, target: number | null): string {
  if (target === null) return '';
  const said = sayLevel(measure.unit, target);
  const { lower, upper } = xmr.groups.at(-1) ?? {};
  switch (xmr.assurance) {
    case 'pass':
      return ` As things are, we can expect to keep to our target of ${said}.`;
    case 'fail':
      return ` As things are, we can expect not to reach our target of ${said}.`;
    case 'hit-or-miss':
      // Every week is the same, and the target is no other.
      if (lower === upper) return ` As things are, we can expect every week to reach our target of ${said}.`;
      return ` As things are, we can expect some weeks to reach our target of ${said} and some not to.`;
    default:
      return '';
  }
}
