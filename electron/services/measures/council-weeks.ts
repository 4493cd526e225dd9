import type { Kysely } from 'kysely';
import type { LocalDate } from '../../../shared/domain/dates';
import { type ChartId, measureOfChart } from '../../../shared/domain/measures/all-measures';
import type { WeekPart } from '../../../shared/domain/measures/week-part';
import { weeksBetween } from '../../../shared/domain/measures/weeks';
import { historyWeeksOf, meantWeeksOf } from '../../store/history/import-rows';
import { readFacts } from '../../store/measures/read-facts';
import type { Database } from '../../store/tables/database';

type ByWeek = ReadonlyMap<LocalDate, WeekPart>;

const nothing: ByWeek = new Map();
const talks: Readonly<Record<string, ChartId>> = {
  C1: 'conversations-c1',
  C2: 'conversations-c2',
  C3: 'conversations-c3',
};

/** What the council's own history says of these charts, by the Mondays of the weeks it tells of. */
export async function readCouncilWeeks(
  db: Kysely<Database>,
  teamId: string,
  chartIds: readonly ChartId[],
): Promise<(chartId: ChartId) => ByWeek> {
  const told = (await historyWeeksOf(db, teamId)).map(({ week }) => week);
  const [first, last] = [told[0], told.at(-1)];
  if (first === undefined || last === undefined) return () => nothing;
  const found = new Map<ChartId, ByWeek>();
  const councils = [...new Set(chartIds.map(measureOfChart))].filter(({ isCouncils }) => isCouncils);
  if (councils.length > 0) {
    const weeks = weeksBetween(first, last);
    const isTold = new Set(told);
    const facts = await readFacts(db, teamId, ['councilWeeks']);
    for (const measure of councils)
      for (const [chartId, parts] of Object.entries(measure.weekly(facts, weeks)))
        found.set(chartId as ChartId, partsOf(weeks, isTold, parts));
  }
  if (Object.values(talks).some((chartId) => chartIds.includes(chartId))) {
    const meant = Map.groupBy(await meantWeeksOf(db, teamId), ({ meaning }) => talks[meaning]);
    for (const [chartId, rows] of meant) {
      if (chartId === undefined) continue;
      const counts = new Map(rows.map(({ week, events }) => [week, events]));
      // In a week that is told of, none is none.
      found.set(chartId, new Map(told.map((week) => [week, { kind: 'count', n: counts.get(week) ?? 0 }])));
    }
  }
  return (chartId) => found.get(chartId) ?? nothing;
}

function partsOf(
  weeks: readonly LocalDate[],
  isTold: ReadonlySet<LocalDate>,
  parts: readonly WeekPart[],
): ByWeek {
  return new Map(
    weeks.flatMap((week, at): [LocalDate, WeekPart][] => {
      const part = parts[at];
      return part !== undefined && isTold.has(week) ? [[week, part]] : [];
    }),
  );
}
