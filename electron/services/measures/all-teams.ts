import type { Kysely } from 'kysely';
import type { ChartView } from '../../../shared/contract/measures';
import { type LocalDate, weekStart } from '../../../shared/domain/dates';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import { chartsOfPage, dataPages } from '../../../shared/domain/measures/pages';
import { together, type WeekPart } from '../../../shared/domain/measures/week-part';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { teamIds } from '../../store/measures/chart-rows';
import { newestEntries } from '../../store/measures/newest-entries';
import type { Database } from '../../store/tables/database';
import type { Acting } from '../acting';
import { countOnce } from './kept-weeks';
import type { CountedWeeks } from './weekly-parts';

let progress: { readonly done: number; readonly of: number } | null = null;

/** How far the teams have been counted; null while nobody asked for all of them. */
export async function readProgress(): Promise<Outcome<typeof progress, never>> {
  return accept(progress);
}

/** Lets whatever else the windows ask for be answered before anything more is read. */
function letOthersThrough(): Promise<void> {
  return new Promise((resolve) => setImmediate(resolve));
}

/** Several teams' weeks as one run of weeks; in a week in which no team was counted nothing is known. */
class Weeks {
  private readonly parts = new Map<ChartId, Map<LocalDate, WeekPart>>();
  private first: LocalDate | null = null;

  add(chartIds: readonly ChartId[], { countedFrom, weeks, partsOf }: CountedWeeks): void {
    if (weeks.length > 0 && (this.first === null || countedFrom < this.first)) this.first = countedFrom;
    for (const chartId of chartIds) {
      const own = this.parts.get(chartId) ?? new Map<LocalDate, WeekPart>();
      this.parts.set(chartId, own);
      for (const [index, part] of partsOf(chartId).entries()) {
        const week = weeks[index] ?? '';
        const others = own.get(week);
        own.set(week, others === undefined ? part : together(others, part));
      }
    }
  }

  view(chartId: ChartId, today: LocalDate): ChartView {
    const own = this.parts.get(chartId) ?? new Map<LocalDate, WeekPart>();
    const firstWeek = this.first ?? weekStart(today);
    return {
      ...{ chartId, firstWeek, countedFrom: firstWeek },
      parts: [...own.entries()]
        .toSorted(([one], [other]) => one.localeCompare(other))
        .map(([, part]) => part),
      ...{ rebases: [], baselineWeeks: null, target: null, pins: [], notices: [] },
    };
  }
}

/**
 * Every team of the store together: parts are added, never averages averaged. Team after team and kind after kind of
 * facts, so that a huddle that is going on meanwhile is not kept waiting; a team that wrote nothing since is not counted
 * again. What each team said of its own charts is its own.
 */
export async function viewAllTeams(
  db: Kysely<Database>,
  teams: readonly string[],
  today: LocalDate,
  asked: readonly ChartId[],
): Promise<readonly ChartView[]> {
  const all = new Weeks();
  try {
    const newest = await newestEntries(db);
    for (const [done, teamId] of teams.entries()) {
      progress = { done, of: teams.length };
      const how = { newestEntry: newest.get(teamId), keptIn: 'file' as const, between: letOthersThrough };
      all.add(asked, await countOnce(db, teamId, today, asked, how));
      await letOthersThrough();
    }
    return asked.map((chartId) => all.view(chartId, today));
  } finally {
    progress = null;
  }
}

/**
 * Counts what is not counted yet of every team, while nobody asks for it: on a Monday, or of teams that wrote something
 * since. Where there is one team, its own page is counted sooner than this would be asked for.
 */
export async function countAhead({ store, today }: Acting): Promise<Outcome<null, never>> {
  const teams = await teamIds(store.db);
  if (teams.length < 2) return accept(null);
  const newest = await newestEntries(store.db);
  for (const teamId of teams) {
    const how = { newestEntry: newest.get(teamId), keptIn: 'file' as const, between: letOthersThrough };
    // A page after another: the facts are read again, and nobody waits for all there is to count.
    for (const page of dataPages) {
      await countOnce(store.db, teamId, today, chartsOfPage(page), how);
      await letOthersThrough();
    }
  }
  return accept(null);
}
