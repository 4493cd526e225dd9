import type { Kysely } from 'kysely';
import type { LocalDate } from '../../../shared/domain/dates';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import type { WeekPart } from '../../../shared/domain/measures/week-part';
import { firstWholeWeek, lastWholeWeek, weeksBetween } from '../../../shared/domain/measures/weeks';
import { keepCounted, readCounted } from '../../store/measures/counted-weeks';
import type { Database } from '../../store/tables/database';
import { readTeam } from '../../store/team';
import { packParts, unpackParts } from './pack-parts';
import { type CountedWeeks, countWeeks } from './weekly-parts';

type Db = Kysely<Database>;
type Parts = ReadonlyMap<ChartId, readonly WeekPart[]>;

/** How the measures count. One more whenever any of them counts otherwise: what was kept before is then counted again. */
const countedAs = 1;

export interface Counting {
  /** The newest entry in the team's trail: whatever is written of a team has a newer one. */
  readonly newestEntry: string | undefined;
  /** In memory for the team that is open; in the file where many are looked at together, and for the next start. */
  readonly keptIn: 'memory' | 'file';
  /** Done between reading one kind of fact and the next. */
  readonly between?: () => Promise<void>;
}

interface Kept {
  read(chartIds: readonly ChartId[]): Promise<Parts>;
  keep(parts: Parts): Promise<void>;
}

/** The open team's weeks, as long as its store is open and nothing is written. */
const ofOpenTeam = new WeakMap<object, { readonly asOf: string; readonly parts: Parts }>();

function inMemory(db: Db, asOf: string): Kept {
  const known = (): Parts => {
    const kept = ofOpenTeam.get(db);
    return kept?.asOf === asOf ? kept.parts : new Map();
  };
  return {
    read: async () => known(),
    keep: async (parts) => void ofOpenTeam.set(db, { asOf, parts: new Map([...known(), ...parts]) }),
  };
}

function inFile(db: Db, teamId: string, asOf: string): Kept {
  return {
    read: async (chartIds) => {
      const rows = await readCounted(db, teamId, chartIds, asOf);
      // Only `keep` below writes these, and under this very `asOf`.
      return new Map(rows.map(({ chartId, parts }) => [chartId as ChartId, unpackParts(parts)]));
    },
    keep: (parts) =>
      keepCounted(
        db,
        [...parts].map(([chartId, own]) => ({ teamId, chartId, asOf, parts: packParts(own) })),
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
  { newestEntry, keptIn, between }: Counting,
): Promise<CountedWeeks> {
  if (newestEntry === undefined) return countWeeks(db, teamId, today, chartIds, between);
  const asOf = `${countedAs} ${teamId} ${newestEntry} ${lastWholeWeek(today)}`;
  const kept = keptIn === 'memory' ? inMemory(db, asOf) : inFile(db, teamId, asOf);
  const before = await kept.read(chartIds);
  const missing = chartIds.filter((chartId) => !before.has(chartId));
  if (missing.length === 0) {
    const { foundedOn } = await readTeam(db, teamId);
    const countedFrom = firstWholeWeek(foundedOn);
    const weeks = weeksBetween(countedFrom, lastWholeWeek(today));
    return { countedFrom, weeks, partsOf: (chartId) => before.get(chartId) ?? [] };
  }
  const { countedFrom, weeks, partsOf } = await countWeeks(db, teamId, today, missing, between);
  await kept.keep(new Map(missing.map((chartId) => [chartId, partsOf(chartId)])));
  return { countedFrom, weeks, partsOf: (chartId) => before.get(chartId) ?? partsOf(chartId) };
}
