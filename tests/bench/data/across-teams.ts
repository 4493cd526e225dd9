import { viewAllTeams } from '../../../electron/services/measures/all-teams';
import { teamIds } from '../../../electron/store/measures/chart-rows';
import { openStore, type Store } from '../../../electron/store/open-store';
import { localDateOf } from '../../../shared/domain/dates';
import type { ChartId } from '../../../shared/domain/measures/all-measures';
import { chartsOfPage, type DataPageId, dataPages } from '../../../shared/domain/measures/pages';
import type { Figure } from '../figures/figure';
import { highest, median } from '../figures/percentiles';
import { say } from '../figures/report';
import { council } from './council';
import { watchLoop } from './watch-loop';

const sizes = [1, 10, 100] as const;
const most = 100;
const times = 3;
const part = 'Dashboards, a council of 100 teams, ten years of each';

interface Across {
  readonly page: DataPageId;
  readonly teams: number;
  /** Where nothing of any team was counted before. */
  readonly uncounted: readonly number[];
  /** Since the store was opened, counted ahead. */
  readonly first: readonly number[];
  readonly again: readonly number[];
  /** The longest that this thread answered nothing else, each first time. */
  readonly gaps: readonly number[];
}

/** Every page across all teams of a council, and how the time grows with their number. */
export async function measureAcrossTeams(): Promise<readonly Figure[]> {
  const all: Across[] = [];
  for (const teams of sizes) all.push(...(await acrossCouncil(teams)));
  for (const line of growth(all)) say(`  ${line}`);
  const parts = Object.fromEntries(
    all.flatMap(({ page, teams, uncounted, first, again, gaps }) => [
      [`${page}, ${teams} teams, nothing counted before, ms`, highest(uncounted)],
      [`${page}, ${teams} teams, first, median, ms`, median(first)],
      [`${page}, ${teams} teams, again, median, ms`, median(again)],
      [`${page}, ${teams} teams, longest gap, ms`, highest(gaps)],
    ]),
  );
  const ofMost = all.filter(({ teams }) => teams === most);
  return [
    slowest(ofMost, ({ first }) => first, {
      ...{ name: 'a page across all teams, counted ahead while idle', unit: 'ms', limit: 1000, parts },
      how: `of ${times} times each page, the first since the store was opened; a million conversations, under Node`,
    }),
    slowest(ofMost, ({ uncounted }) => uncounted, {
      ...{ name: 'a page across all teams, nothing counted before', unit: 'ms', limit: 1000, parts: {} },
      how: 'each page once, with its progress shown: on a Monday, before the program has been idle',
    }),
    slowest(ofMost, ({ again }) => again, {
      ...{ name: 'a page across all teams, again', unit: 'ms', limit: 1000, parts: {} },
      how: `of ${times} times each page, while no team has written anything since`,
    }),
    slowest(ofMost, ({ gaps }) => gaps, {
      ...{ name: 'the longest that nothing else was answered meanwhile', unit: 'ms', limit: 100, parts: {} },
      how: 'the longest the thread gave nobody a turn, each page for the first time',
    }),
  ];
}

async function acrossCouncil(teams: number): Promise<readonly Across[]> {
  const path = await council(teams);
  const pages = dataPages.map((page) => ({
    ...{ page: page.id, chartIds: chartsOfPage(page), teams },
    ...{ uncounted: [] as number[], first: [] as number[], again: [] as number[], gaps: [] as number[] },
  }));
  const cold = await openStore(path);
  await cold.db.deleteFrom('counted_weeks').execute();
  for (const { chartIds, uncounted, gaps } of pages) {
    const longestGap = watchLoop();
    uncounted.push(await timeOf(cold.db, chartIds));
    gaps.push(longestGap());
  }
  await cold.close();
  for (let time = 0; time < times; time++) {
    const { db, close } = await openStore(path);
    for (const { chartIds, first, again } of pages) {
      first.push(await timeOf(db, chartIds));
      again.push(await timeOf(db, chartIds));
    }
    await close();
  }
  return pages;
}

async function timeOf(db: Store['db'], chartIds: readonly ChartId[]): Promise<number> {
  const today = localDateOf(new Date().toISOString());
  const began = performance.now();
  await viewAllTeams(db, await teamIds(db), today, chartIds);
  return performance.now() - began;
}

function medianOf(all: readonly Across[], page: DataPageId, teams: number): number {
  return median(all.find((each) => each.page === page && each.teams === teams)?.uncounted ?? []);
}

/** How each page grows: its milliseconds, and what one of the teams takes over what it takes alone. */
function growth(all: readonly Across[]): readonly string[] {
  const row = (cells: readonly string[]): string =>
    cells.map((cell, at) => (at === 0 ? cell.padEnd(18) : cell.padStart(30))).join('');
  const talks = (teams: number): string => `${teams * 10} thousand conversations`;
  const head = row(['across all teams', ...sizes.map(talks)]);
  const rows = dataPages.map(({ id }) => {
    const alone = medianOf(all, id, 1);
    return row([
      id,
      ...sizes.map((teams) => {
        const ms = medianOf(all, id, teams);
        return `${ms.toFixed(0)} ms, a team ${(ms / teams / alone).toFixed(2)} ×`;
      }),
    ]);
  });
  return [head, ...rows];
}

/** Of all pages and times the slowest. */
function slowest(
  all: readonly Across[],
  timesOf: (across: Across) => readonly number[],
  { name, ...figure }: Omit<Figure, 'part' | 'value'>,
): Figure {
  const [worst] = all.toSorted((a, b) => highest(timesOf(b)) - highest(timesOf(a)));
  if (worst === undefined) throw new Error('No page was measured.');
  return { part, name: `${name}, the slowest (${worst.page})`, value: highest(timesOf(worst)), ...figure };
}
