import type { ElectronApplication, Page } from '@playwright/test';
import { dataPages } from '../../../shared/domain/measures/pages';
import type { Figure } from '../figures/figure';
import { highest } from '../figures/percentiles';
import { watchPaint } from '../screens/watch-paint';
import { openCouncil } from './open-council';
import { chooseAllTeams, visitDataPage } from './page-in-window';

const teams = 100;
const part = `Dashboards, a council of ${teams} teams, in the window`;

declare global {
  interface Window {
    /** The longest task of the window since it was set, in milliseconds. */
    benchLongestTask: number;
  }
  /** The longest that the main process gave nothing else a turn since it was set, in milliseconds. */
  var benchLongestTurn: number;
}

interface Seen {
  readonly page: string;
  readonly took: number;
  readonly windowTask: number;
  readonly mainTask: number;
}

/** Every page across all teams in the real window, each for the first time, and what it keeps waiting meanwhile. */
export async function measureCouncilWindow(): Promise<readonly Figure[]> {
  const { app, page, close } = await openCouncil(teams);
  const seen: Seen[] = [];
  try {
    await watchPaint(page);
    await page.evaluate(watchTasks);
    await app.evaluate(watchTurns);
    for (const { id } of dataPages) {
      await visitDataPage(page, id);
      await forgetTasks(app, page);
      const took = await chooseAllTeams(page, id);
      seen.push({ page: id, took, ...(await longestTasks(app, page)) });
    }
  } finally {
    await close();
  }
  return [
    figureOf(
      'a page across all teams',
      seen,
      ({ took }) => took,
      1000,
      'key press to the last change painted',
    ),
    figureOf(
      'the window’s longest task',
      seen,
      ({ windowTask }) => windowTask,
      100,
      'tasks of 50 ms and more',
    ),
    figureOf(
      'the main process’s longest turn',
      seen,
      ({ mainTask }) => mainTask,
      100,
      'between two of its turns',
    ),
  ];
}

/** Runs in the window. */
function watchTasks(): void {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.benchLongestTask = Math.max(window.benchLongestTask, duration);
  }).observe({ type: 'longtask' });
}

/** Runs in the main process. */
function watchTurns(): void {
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    globalThis.benchLongestTurn = Math.max(globalThis.benchLongestTurn, now - last);
    last = now;
  }, 1);
}

async function forgetTasks(app: ElectronApplication, page: Page): Promise<void> {
  await page.evaluate(() => {
    window.benchLongestTask = 0;
  });
  await app.evaluate(() => {
    globalThis.benchLongestTurn = 0;
  });
}

async function longestTasks(app: ElectronApplication, page: Page) {
  return {
    windowTask: await page.evaluate(() => window.benchLongestTask),
    mainTask: await app.evaluate(() => globalThis.benchLongestTurn),
  };
}

function figureOf(
  name: string,
  seen: readonly Seen[],
  msOf: (seen: Seen) => number,
  limit: number,
  how: string,
): Figure {
  const [worst] = seen.toSorted((a, b) => msOf(b) - msOf(a));
  if (worst === undefined) throw new Error('No page was measured.');
  return {
    part,
    name: `${name}, the highest of ${seen.length} pages (${worst.page})`,
    value: highest(seen.map(msOf)),
    unit: 'ms',
    limit,
    how: `${how}, each page for the first time`,
    parts: Object.fromEntries(seen.map((each) => [each.page, msOf(each)])),
  };
}
