import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { faintWords } from './contrast';
import { expect } from './launch';

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

/** Nothing keeps anybody out of what stands in a window, and no words are too faint. */
export async function hasNoBarrier(page: Page, where: string): Promise<void> {
  expect.soft([...(await barriers(page)), ...(await faintWords(page))], where).toEqual([]);
}
