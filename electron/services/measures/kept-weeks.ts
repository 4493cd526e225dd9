import type { Kysely } from 'kysely';
import type { LocalDate } from '../../../shared/domain/dates';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import type { WeekPart } from '../../../shared/domain/measures/week-part';
import { lastWholeWeek, weeksBetween } from '../../../shared/domain/measures/weeks';
import { keepCounted, readCounted } from '../../store/measures/counted-weeks';
import type { Database } from '../../store/tables/database';
import { type CountedWeeks, countWeeks } from './weekly-parts';

type Db = Kysely<Database>;

/** How the measures count. One more whenever any of them counts otherwise: what was kept before is then counted again. */
const countedAs = 1;

/** A team's weeks as they were counted last. */
interface Kept extends Pick<CountedWeeks, 'countedFrom' | 'weeks'> {
  readonly asOf: string;
  readonly parts: ReadonlyMap<ChartId, readonly WeekPart[]>;
}

export interface Counting {
  /** The newest entry in the team's trail: whatever is written of a team has a newer one. */
  readonly newestEntry: string | undefined;
  /** Also in the file, for the next start: worth it only where many teams are looked at together. */
  readonly inFile: boolean;
  /** Done between reading one kind of fact and the next. */
  readonly between?: () => Promise<void>;
}

/** While a store is open. */
const keptOf = new WeakMap<object, Map<string, Kept>>();

async function fromFile(
  db: Db,
  teamId: string,
  {
    asOf,
    today,
    chartIds,
  }: { readonly asOf: string; readonly today: LocalDate; readonly chartIds: readonly ChartId[] },
): Promise<Kept | null> {
  const rows = await readCounted(db, teamId, chartIds, asOf);
  const [first] = rows;
  if (first === undefined) return null;
  const { countedFrom } = first;
  return {
    ...{ asOf, countedFrom, weeks: weeksBetween(countedFrom, lastWholeWeek(today)) },
    // Only `count` below writes these, and under this very `asOf`.
    parts: new Map(
      rows.map(({ chartId, parts }) => [chartId as ChartId, JSON.parse(parts) as readonly WeekPart[]]),
    ),
  };
}

/**
 * A team's weeks, counted again only once the team has written something, or a week is over: a hundred teams take
 * seconds. Where the trail holds nothing of a team, nothing tells whether it wrote, and nothing is kept.
 */
export async function countOnce(
  db: Db,
  teamId: string,
  today: LocalDate,
  chartIds: readonly ChartId[],
  { newestEntry, inFile, between }: Counting,
): Promise<CountedWeeks> {
  if (newestEntry === undefined) return countWeeks(db, teamId, today, chartIds, between);
  const teams = keptOf.get(db) ?? new Map<string, Kept>();
  keptOf.set(db, teams);
  const asOf = `${countedAs} ${newestEntry} ${lastWholeWeek(today)}`;
  const before = teams.get(teamId);
  let kept = before?.asOf === asOf ? before : null;
  if (kept === null && inFile) kept = await fromFile(db, teamId, { asOf, today, chartIds });
  const missing = chartIds.filter((chartId) => !kept?.parts.has(chartId));
  if (kept === null || missing.length > 0) {
    const { countedFrom, weeks, partsOf } = await countWeeks(db, teamId, today, missing, between);
    const counted = missing.map((chartId) => [chartId, partsOf(chartId)] as const);
    kept = { asOf, countedFrom, weeks, parts: new Map([...(kept?.parts ?? []), ...counted]) };
    if (inFile)
      await keepCounted(
        db,
        counted.map(([chartId, parts]) => ({
          teamId,
          chartId,
          asOf,
          countedFrom,
          parts: JSON.stringify(parts),
        })),
      );
  }
  teams.set(teamId, kept);
  const { countedFrom, weeks, parts } = kept;
  return { countedFrom, weeks, partsOf: (chartId) => parts.get(chartId) ?? [] };
}
