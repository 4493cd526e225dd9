import type { Page } from '@playwright/test';
import type { DataPageId } from '../../../shared/domain/measures/pages';
import { dataPage } from '../../../shared/domain/measures/pages';
import { benchKey, whenStill } from '../screens/watch-paint';

/** How long a page is waited for before it is taken not to be there, in milliseconds. */
const patience = 60_000;

/** Back on the first screen; begun anew, so that nothing is shown from what was read before. */
export async function beginAnew(page: Page): Promise<void> {
  await goHome(page);
  await page.reload();
  await page.waitForSelector('main h1');
  await whenStill(page);
  // The other screens' files are fetched once the first stands still.
  await page.evaluate(() => new Promise((resolve) => setTimeout(resolve, 1000)));
}

export async function goHome(page: Page): Promise<void> {
  await page.evaluate(() => {
    location.hash = '/';
  });
  await whenStill(page);
}

/** From the press of a key until a page of our data has been painted, in milliseconds. */
export async function visitDataPage(page: Page, pageId: DataPageId): Promise<number> {
  await page.evaluate((target) => {
    window.benchTarget = target;
  }, `/data/${pageId}`);
  return await pressAndWait(page, benchKey, pageId, 'team');
}

/** The same page across all teams, from the press on their tab. */
export async function chooseAllTeams(page: Page, pageId: DataPageId): Promise<number> {
  await page.getByRole('button', { name: /^All \d+ teams$/ }).focus();
  return await pressAndWait(page, 'Enter', pageId, 'all-teams');
}

/** Back to the team's own, before the next page is gone to. */
export async function chooseOurTeam(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Our team' }).click();
  await whenStill(page);
}

async function pressAndWait(
  page: Page,
  key: string,
  pageId: DataPageId,
  scope: 'team' | 'all-teams',
): Promise<number> {
  await page.keyboard.press(key);
  const { question } = dataPage(pageId);
  // A path that leads elsewhere, or to a page without a chart, is no page of our data, however soon it comes.
  const wanted = { question, isOfAll: scope === 'all-teams' };
  await page.waitForFunction(isChartShown, wanted, { timeout: patience }).catch((why: unknown) => {
    throw new Error(`“${question}” (${pageId}, ${scope}) did not come with a chart: ${String(why)}`);
  });
  const { pressed, painted } = await whenStill(page);
  if (pressed === null || painted === null) throw new Error(`${pageId} was not painted.`);
  return painted - pressed;
}

/** Runs in the window. */
function isChartShown({
  question,
  isOfAll,
}: {
  readonly question: string;
  readonly isOfAll: boolean;
}): boolean {
  const main = document.querySelector('main');
  const chosen = [...document.querySelectorAll('main button[aria-pressed="true"]')];
  return (
    (main?.textContent ?? '').includes(question) &&
    main?.querySelector('[role="slider"] svg') !== null &&
    (!isOfAll || chosen.some((button) => /^All \d+ teams$/.test(button.textContent ?? '')))
  );
}
