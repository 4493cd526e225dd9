import type { LocalDate } from '../../../shared/domain/dates';
import type { MeasureFacts } from '../../../shared/domain/measures/facts';
import type { Measure } from '../../../shared/domain/measures/measure';
import type { WeekPart } from '../../../shared/domain/measures/week-part';

/** These facts, and none of any other kind. */
export function factsOf(some: Partial<MeasureFacts>): MeasureFacts {
  return {
    ...{ people: [], talks: [], leads: [], rests: [], plans: [], reopenings: [], inTouch: [], reviews: [] },
    ...{ spends: [], decisions: [], connections: [], gaps: [], feedback: [], huddles: [], pulses: [] },
    councilWeeks: [],
    ...some,
  };
}

/** The weeks of a measure with one chart, told from these facts. */
export function weekly<Id extends string>(
  measure: Measure<Id>,
  some: Partial<MeasureFacts>,
  weeks: readonly LocalDate[],
  chart: Id | undefined = measure.charts[0]?.id,
): readonly WeekPart[] {
  return chart === undefined ? [] : measure.weekly(factsOf(some), weeks)[chart];
}

/** `3 of 4`, for each week. */
export function shares(parts: readonly WeekPart[]): readonly string[] {
  return parts.map((part) => (part.kind === 'share' ? `${part.part} of ${part.whole}` : part.kind));
}

/** How many, for each week. */
export function numbers(parts: readonly WeekPart[]): readonly (number | null)[] {
  return parts.map((part) => (part.kind === 'count' ? part.n : null));
}
