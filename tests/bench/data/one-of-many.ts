import { countWeeks } from '../../../electron/services/measures/weekly-parts';
import { teamIds } from '../../../electron/store/measures/chart-rows';
import { openStore } from '../../../electron/store/open-store';
import { localDateOf } from '../../../shared/domain/dates';
import { chartsOfPage, dataPages } from '../../../shared/domain/measures/pages';
import type { Figure } from '../figures/figure';
import { median } from '../figures/percentiles';
import { council } from './council';

const times = 30;
const warmUp = 3;
const many = 100;

/** Every page of one team, alone in its file and among a hundred: the same facts to the day, in turn. */
export async function measureOneOfMany(): Promise<Figure> {
  const alone = await openStore(await council(1));
  const among = await openStore(await council(many));
  const [teamId = ''] = await teamIds(alone.db);
  const today = localDateOf(new Date().toISOString());
  const pages = dataPages.map((page) => ({
    page: page.id,
    chartIds: chartsOfPage(page),
    alone: [] as number[],
    among: [] as number[],
  }));
  for (let time = -warmUp; time < times; time++) {
    for (const page of pages) {
      const began = performance.now();
      await countWeeks(alone.db, teamId, today, page.chartIds);
      const between = performance.now();
      await countWeeks(among.db, teamId, today, page.chartIds);
      const ended = performance.now();
      if (time < 0) continue;
      page.alone.push(between - began);
      page.among.push(ended - between);
    }
  }
  await alone.close();
  await among.close();
  const ratios = pages.map((page) => ({ ...page, ratio: median(page.among) / median(page.alone) }));
  const [worst] = ratios.toSorted((a, b) => b.ratio - a.ratio);
  if (worst === undefined) throw new Error('No page was measured.');
  return {
    part: `Dashboards, a council of ${many} teams, ten years of each`,
    name: `a page of one team, over the same page where the team is alone, the worst page (${worst.page})`,
    value: worst.ratio,
    unit: '×',
    limit: null,
    how: `medians of ${times}, in turn, every page in each round, the same facts; counted anew each time, as after something was written; under Node`,
    parts: Object.fromEntries(
      ratios.flatMap(({ page, ...each }) => [
        [`${page}, ×`, each.ratio],
        [`${page}, alone, ms`, median(each.alone)],
        [`${page}, among ${many}, ms`, median(each.among)],
      ]),
    ),
  };
}
