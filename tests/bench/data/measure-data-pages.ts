import { dataPages } from '../../../shared/domain/measures/pages';
import type { Figure } from '../figures/figure';
import { median, p95 } from '../figures/percentiles';
import { openOnTenYears } from '../program/open-program';
import { watchPaint } from '../screens/watch-paint';
import { beginAnew, goHome, visitDataPage } from './page-in-window';

const rounds = 20;

interface Visits {
  readonly fromHome: number[];
  readonly fromAnother: number[];
}

/** Every page of our data in the real window, from the first screen in one round and from the page before it in the next. */
export async function measureDataPages(): Promise<readonly Figure[]> {
  const { page, close } = await openOnTenYears();
  const visits = new Map(
    dataPages.map(({ id }): [string, Visits] => [id, { fromHome: [], fromAnother: [] }]),
  );
  try {
    await watchPaint(page);
    for (let round = 0; round < rounds; round++) {
      await beginAnew(page);
      const throughHome = round % 2 === 0;
      for (const [index, { id }] of dataPages.entries()) {
        if (throughHome && index > 0) await goHome(page);
        const took = await visitDataPage(page, id);
        visits.get(id)?.[throughHome || index === 0 ? 'fromHome' : 'fromAnother'].push(took);
      }
    }
  } finally {
    await close();
  }
  return [slowest(visits)];
}

function slowest(visits: ReadonlyMap<string, Visits>): Figure {
  const each = [...visits]
    .map(([id, { fromHome, fromAnother }]) => [id, [...fromHome, ...fromAnother]] as const)
    .toSorted(([, one], [, other]) => p95(other) - p95(one));
  const [worst] = each;
  if (worst === undefined) throw new Error('No page was measured.');
  const fromAnother = [...visits].filter(([, visit]) => visit.fromAnother.length > 0);
  return {
    part: 'Dashboards, ten years of one team',
    name: `the slowest of ${each.length} pages, p95 (${worst[0]})`,
    value: p95(worst[1]),
    unit: 'ms',
    limit: 150,
    how: `key press to the last change painted, ${rounds} visits each, from the first screen and from page to page, nothing read before`,
    parts: Object.fromEntries([
      ...each.map(([id, times]) => [`${id}, p95`, p95(times)]),
      ...[...visits].map(([id, { fromHome }]) => [`${id}, from home, median`, median(fromHome)]),
      ...fromAnother.map(([id, times]) => [`${id}, from another, median`, median(times.fromAnother)]),
    ]),
  };
}
