import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import type { Page } from '@playwright/test';
import { ask } from '../asking';

const folder = resolve(import.meta.dirname, '../../../.screens');
const sizes = [
  { width: 1920, height: 1080 },
  { width: 1366, height: 768 },
] as const;
const themes = ['light', 'dark'] as const;

/** The day every picture is taken on, so that two runs draw the same. */
export const pictureDay = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };

/** The page has taken on the theme and stands still: nothing is read, drawn or typeset any more. */
async function still(page: Page, theme: string): Promise<void> {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForFunction((wanted) => document.documentElement.dataset.theme === wanted, theme);
  await page.evaluate(async () => {
    await document.fonts.ready;
    await new Promise<void>((settled) => requestIdleCallback(() => settled()));
    await new Promise<void>((drawn) => requestAnimationFrame(() => requestAnimationFrame(() => drawn())));
  });
}

/** Draws what stands in one or both windows, light and dark, at both sizes: `home-1920-light.png`. */
export async function picture(facilitator: Page, windows: Readonly<Record<string, Page>>): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const theme of themes) {
    await ask(facilitator, 'device.set-appearance', { theme, textScale: 100 });
    for (const size of sizes) {
      for (const [name, page] of Object.entries(windows)) {
        await page.setViewportSize(size);
        await still(page, theme);
        await page.screenshot({
          path: join(folder, `${name}-${size.width}-${theme}.png`),
          animations: 'disabled',
        });
      }
    }
  }
}
