import { dataPages } from '../../../shared/domain/measures/pages';
import type { Figure } from '../figures/figure';
import { highest } from '../figures/percentiles';
import { watchPaint } from '../screens/watch-paint';
import { forgetWaits, type LongestWaits, readWaits, watchWaits } from './longest-waits';
import { openCouncil } from './open-council';
import { chooseAllTeams, chooseOurTeam, visitDataPage } from './page-in-window';

const teams = 100;

interface Seen extends LongestWaits {
  readonly page: string;
  readonly took: number;
}

/** Every page across all teams in the real window, counted ahead, and what is kept waiting while that is done. */
export async function measureCouncilWindow(): Promise<readonly Figure[]> {
  const { app, page, close } = await openCouncil(teams);
  const seen: Seen[] = [];
  try {
    await watchPaint(page);
    await watchWaits(app, page);
    await page.evaluate(() => window.goldenThread.call('measures.count-ahead', {}));
    seen.push({ page: 'counting ahead', took: 0, ...(await readWaits(app, page)) });
    for (const { id } of dataPages) {
      await visitDataPage(page, id);
      await forgetWaits(app, page);
      const took = await chooseAllTeams(page, id);
      seen.push({ page: id, took, ...(await readWaits(app, page)) });
      await chooseOurTeam(page);
    }
  } finally {
    await close();
  }
  return [
    figureOf('took', seen, {
      ...{ name: 'a page across all teams', limit: 1000 },
      how: 'key press to the last change painted, counted ahead while idle',
    }),
    figureOf('window', seen, {
      name: 'the window’s longest task',
      limit: 100,
      how: 'tasks of 50 ms and more, counting ahead included',
    }),
    figureOf('main', seen, {
      ...{ name: 'the longest the main process gave nothing a turn', limit: 100 },
      how: 'between two turns of a timer, counting ahead included',
    }),
    figureOf('answer', seen, {
      ...{ name: 'the longest another call waited for its answer', limit: 100 },
      how: 'a small call asked every 20 ms, its round trip in the window, counting ahead included',
    }),
  ];
}

function figureOf(
  what: keyof LongestWaits | 'took',
  seen: readonly Seen[],
  { name, limit, how }: Pick<Figure, 'name' | 'limit' | 'how'>,
): Figure {
  const [worst] = seen.toSorted((a, b) => b[what] - a[what]);
  if (worst === undefined) throw new Error('No page was measured.');
  return {
    part: `Dashboards, a council of ${teams} teams, in the window`,
    name: `${name}, the worst page (${worst.page})`,
    value: highest(seen.map((each) => each[what])),
    unit: 'ms',
    limit,
    how: `${how}; each page once`,
    parts: Object.fromEntries(seen.map((each) => [each.page, each[what]])),
  };
}
