import type { Page } from '@playwright/test';
import { ask } from './asking';
import { everythingFits } from './fits';
import { expect, test } from './launch';
import { goTo, sampleScreens, stopAtEveryKind } from './sample-screens';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };

/** Tab comes to the one gold step, wherever on the screen it begins. */
async function tabReachesTheGoldStep(page: Page, where: string): Promise<void> {
  const gold = page.locator('button[aria-busy]');
  if ((await gold.count()) === 0) return;
  for (let tabs = 0; tabs < 150; tabs += 1) {
    await page.keyboard.press('Tab');
    if (await page.evaluate(() => document.activeElement?.matches('button[aria-busy]'))) return;
  }
  expect.soft('Tab never comes to it', where).toBe('Tab comes to the gold step');
}

async function opened(page: Page, textScale: 100 | 200): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.setViewportSize({ width: 1366, height: 768 });
  await ask(page, 'device.set-appearance', { theme: 'light', textScale });
}

test('at 200 % every screen between huddles keeps its words and controls, at 1366 × 768', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: onWednesday, args: ['--sample'] });
  await opened(page, 200);
  for (const [name, path] of Object.entries(await sampleScreens(page))) {
    await goTo(page, path);
    await everythingFits(page, name);
  }
});

test('at 200 % every item of the huddle keeps its words and controls, at 1366 × 768', async ({
  launchApp,
}) => {
  const { page } = await launchApp({ env: onWednesday, args: ['--sample'] });
  await opened(page, 200);
  await stopAtEveryKind(page, (kind) => everythingFits(page, kind));
});

test('on every screen Tab comes to the gold step', async ({ launchApp }) => {
  const { page } = await launchApp({ env: onWednesday, args: ['--sample'] });
  await opened(page, 100);
  for (const [name, path] of Object.entries(await sampleScreens(page))) {
    await goTo(page, path);
    await tabReachesTheGoldStep(page, name);
  }
  await stopAtEveryKind(page, (kind) => tabReachesTheGoldStep(page, kind));
});
