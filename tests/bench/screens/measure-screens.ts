import type { Page } from '@playwright/test';
import { readKnown } from '../calls/known';
import { TimedAsker } from '../calls/timed-asker';
import type { Figure } from '../figures/figure';
import { median, p95 } from '../figures/percentiles';
import { openOnTenYears } from '../program/open-program';
import { screensOf } from './routes';
import { benchKey, watchPaint, whenStill } from './watch-paint';

const rounds = 20;

/**
 * Every screen from the press of a key until all it shows has been painted. The window is begun anew before each
 * round, so that nothing is shown from what was read before.
 */
export async function measureScreens(): Promise<readonly Figure[]> {
  const known = await readKnown();
  const { page, close } = await openOnTenYears();
  const times = new Map<string, number[]>();
  try {
    const { id } = await new TimedAsker(page).ask('huddles.start', { kind: 'weekly' });
    await watchPaint(page);
    for (let round = 0; round < rounds; round++) {
      await beginAnew(page);
      for (const [name, path] of Object.entries(screensOf(known, id, round))) {
        times.set(name, [...(times.get(name) ?? []), await visit(page, path)]);
      }
    }
  } finally {
    await close();
  }
  return [slowest(times)];
}

async function beginAnew(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '/';
  });
  await page.reload();
  await page.waitForSelector('main h1');
  await whenStill(page);
  // The other screens' files are fetched once the first stands still.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
}

async function visit(page: Page, path: string): Promise<number> {
  await page.evaluate((target) => {
    window.benchTarget = target;
  }, path);
  await page.keyboard.press(benchKey);
  await page.waitForFunction(() => (document.querySelector('main')?.textContent ?? '') !== '');
  const { pressed, painted } = await whenStill(page);
  const { hash, words } = await page.evaluate(() => ({
    hash: location.hash,
    words: document.querySelector('main')?.textContent ?? '',
  }));
  if (pressed === null || painted === null || hash !== `#${path}` || words === '') {
    throw new Error(`${path} did not come: ${JSON.stringify({ pressed, painted, hash, words })}`);
  }
  return painted - pressed;
}

function slowest(times: ReadonlyMap<string, readonly number[]>): Figure {
  const each = [...times].map(([name, ms]) => [name, p95(ms)] as const).toSorted((a, b) => b[1] - a[1]);
  const [worst] = each;
  if (worst === undefined) throw new Error('No screen was measured.');
  return {
    part: 'Screens, ten years of one team',
    name: `the slowest of ${each.length} screens, p95 (${worst[0]})`,
    value: worst[1],
    unit: 'ms',
    limit: 100,
    how: `key press to the last change painted, ${rounds} visits each, nothing read before`,
    parts: {
      ...Object.fromEntries(each),
      ...Object.fromEntries([...times].map(([name, ms]) => [`${name}, median`, median(ms)])),
    },
  };
}
