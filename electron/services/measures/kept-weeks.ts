import type { Kysely } from 'kysely';
import type { LocalDate } from '../../../shared/domain/dates';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import type { WeekPart } from '../../../shared/domain/measures/week-part';
import { lastWholeWeek } from '../../../shared/domain/measures/weeks';
import type { Database } from '../../store/tables/database';
import { type CountedWeeks, countWeeks } from './weekly-parts';

/** A team's weeks as they were counted last. */
interface Kept extends Pick<CountedWeeks, 'countedFrom' | 'weeks'> {
  /** The team's newest entry in the trail, and the last whole week. */
  readonly asOf: string;
  readonly parts: ReadonlyMap<ChartId, readonly WeekPart[]>;
}

/** While a store is open; nothing of it is ever written down. */
const keptOf = new WeakMap<Kysely<Database>, Map<string, Kept>>();

/**
 * A team's weeks, counted again only once the team has written something, or a week is over: a hundred teams take
 * seconds. Where the trail holds nothing of a team, nothing tells whether it wrote, and nothing is kept.
 */
export async function countOnce(
  db: Kysely<Database>,
  teamId: string,
  today: LocalDate,
  chartIds: readonly ChartId[],
  {
    newestEntry,
    between,
  }: { readonly newestEntry: string | undefined; readonly between: () => Promise<void> },
): Promise<CountedWeeks> {
  if (newestEntry === undefined) return countWeeks(db, teamId, today, chartIds, between);
  const teams = keptOf.get(db) ?? new Map<string, Kept>();
  keptOf.set(db, teams);
  const asOf = `${newestEntry} ${lastWholeWeek(today)}`;
  const before = teams.get(teamId);
  let kept = before?.asOf === asOf ? before : null;
  const missing = chartIds.filter((chartId) => !kept?.parts.has(chartId));
  if (kept === null || missing.length > 0) {
    const { countedFrom, weeks, partsOf } = await countWeeks(db, teamId, today, missing, between);
    const counted = missing.map((chartId) => [chartId, partsOf(chartId)] as const);
    kept = { asOf, countedFrom, weeks, parts: new Map([...(kept?.parts ?? []), ...counted]) };
    teams.set(teamId, kept);
  }
  const { countedFrom, weeks, parts } = kept;
  return { countedFrom, weeks, partsOf: (chartId) => parts.get(chartId) ?? [] };
}
