import type { Page } from '@playwright/test';
import { dataPages } from '../../../shared/domain/measures/pages';
import type { Figure } from '../figures/figure';
import { median, p95 } from '../figures/percentiles';
import { watchPaint } from '../screens/watch-paint';
import { openCouncil } from './open-council';
import { beginAnew, goHome, visitDataPage } from './page-in-window';

const rounds = 10;
const many = 100;

type Visits = ReadonlyMap<string, number[]>;

async function visitEach(page: Page): Promise<Visits> {
  const visits = new Map(dataPages.map(({ id }): [string, number[]] => [id, []]));
  await watchPaint(page);
  // What is counted ahead of all the teams is counted once, and not part of looking at one of them.
  await page.evaluate(() => window.goldenThread.call('measures.count-ahead', {}));
  for (let round = 0; round < rounds; round++) {
    await beginAnew(page);
    for (const { id } of dataPages) {
      await goHome(page);
      visits.get(id)?.push(await visitDataPage(page, id));
    }
  }
  return visits;
}

async function visitsWith(teams: number): Promise<Visits> {
  const { page, close } = await openCouncil(teams);
  try {
    return await visitEach(page);
  } finally {
    await close();
  }
}

/** Every page of one team in the real window, alone in its file and among a hundred. */
export async function measureOneTeamInWindow(): Promise<readonly Figure[]> {
  const alone = await visitsWith(1);
  const among = await visitsWith(many);
  const ratios = dataPages
    .map(({ id }) => {
      const [one, other] = [alone.get(id) ?? [], among.get(id) ?? []];
      return { id, ratio: median(other) / median(one), alone: one, among: other };
    })
    .toSorted((one, other) => other.ratio - one.ratio);
  const [worst] = ratios;
  if (worst === undefined) throw new Error('No page was measured.');
  return [
    {
      part: `Dashboards, a council of ${many} teams, in the window`,
      name: `a page of one team ready to read, over the same where the team is alone, the worst (${worst.id})`,
      value: worst.ratio,
      unit: '×',
      limit: 1.5,
      how: `key press to the last change painted, medians of ${rounds} visits from the first screen, nothing read before`,
      parts: Object.fromEntries(
        ratios.flatMap((each) => [
          [`${each.id}, ×`, each.ratio],
          [`${each.id}, alone, p95`, p95(each.alone)],
          [`${each.id}, among ${many}, p95`, p95(each.among)],
        ]),
      ),
    },
  ];
}
