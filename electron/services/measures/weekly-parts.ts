import type { Kysely } from 'kysely';
import type { LocalDate } from '../../../shared/domain/dates';
import { type ChartId, measureOfChart } from '../../../shared/domain/measures/all-measures';
import type { MeasureFacts } from '../../../shared/domain/measures/facts';
import type { Measure } from '../../../shared/domain/measures/measure';
import type { WeekPart } from '../../../shared/domain/measures/week-part';
import { firstWholeWeek, lastWholeWeek, weeksBetween } from '../../../shared/domain/measures/weeks';
import { readFacts } from '../../store/measures/read-facts';
import type { Database } from '../../store/tables/database';
import { readTeam } from '../../store/team';

/** What a team came to, week by week, as the program counted it. */
export interface CountedWeeks {
  readonly countedFrom: LocalDate;
  readonly weeks: readonly LocalDate[];
  readonly partsOf: (chartId: ChartId) => readonly WeekPart[];
}

/** The measures whose charts these are, each once. */
export function measuresOf(chartIds: readonly ChartId[]): readonly Measure[] {
  return [...new Set(chartIds.map(measureOfChart))];
}

function countedOver(
  facts: MeasureFacts,
  measures: readonly Measure[],
  weeks: readonly LocalDate[],
): ReadonlyMap<string, readonly WeekPart[]> {
  return new Map(measures.flatMap((measure) => Object.entries(measure.weekly(facts, weeks))));
}

/**
 * Counts these charts over every whole week since the team began: facts are read once, whatever number of measures is
 * counted from them, and the measures themselves are pure (design 2: SQL restates no rule). What is passed as
 * `between` is done between reading one kind of fact and the next, for whoever must not be kept waiting.
 */
export async function countWeeks(
  db: Kysely<Database>,
  teamId: string,
  today: LocalDate,
  chartIds: readonly ChartId[],
  between?: () => Promise<void>,
): Promise<CountedWeeks> {
  const { foundedOn } = await readTeam(db, teamId);
  const countedFrom = firstWholeWeek(foundedOn);
  const weeks = weeksBetween(countedFrom, lastWholeWeek(today));
  // The council's own weeks are none of ours, and are not counted with them (council-weeks.ts).
  const measures = measuresOf(chartIds).filter(({ isCouncils }) => isCouncils !== true);
  const facts = await readFacts(
    db,
    teamId,
    measures.flatMap(({ needs }) => needs),
    between,
  );
  const counted = countedOver(facts, measures, weeks);
  return { countedFrom, weeks, partsOf: (chartId) => counted.get(chartId) ?? [] };
}
