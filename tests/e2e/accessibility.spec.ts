import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { ask } from './asking';
import { faintWords } from './contrast';
import { expect, test } from './launch';
import { goTo, sampleScreens, stopAtEveryKind } from './sample-screens';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };
const themes = ['light', 'dark', 'contrast'] as const;

/** What axe finds that would keep somebody out, as one line each. */
async function barriers(page: Page): Promise<readonly string[]> {
  await page.evaluate(() => document.fonts.ready);
  const { violations } = await new AxeBuilder({ page }).setLegacyMode(true).analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, nodes }) =>
      nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')} ${failureSummary}`),
    );
}

async function hasNoBarrier(page: Page, where: string): Promise<void> {
  expect.soft([...(await barriers(page)), ...(await faintWords(page))], where).toEqual([]);
}

for (const theme of themes) {
  test(`nothing keeps anybody out of the screens between huddles, in ${theme}`, async ({ launchApp }) => {
    test.setTimeout(120_000);
    const { page } = await launchApp({ env: onWednesday, args: ['--sample'] });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await ask(page, 'device.set-appearance', { theme, textScale: 100 });
    for (const [name, path] of Object.entries(await sampleScreens(page))) {
      await goTo(page, path);
      await hasNoBarrier(page, name);
    }
  });

  test(`nothing keeps anybody out of the huddle, at the table or at the wall, in ${theme}`, async ({
    launchApp,
  }) => {
    test.setTimeout(120_000);
    const { page, wall } = await launchApp({ env: onWednesday, args: ['--sample'] });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await ask(page, 'device.set-appearance', { theme, textScale: 100 });
    await stopAtEveryKind(page, async (kind) => {
      await hasNoBarrier(page, kind);
      await hasNoBarrier(await wall(), `${kind} on the wall`);
    });
  });
}
