import type { Page } from '@playwright/test';
import { expect, type RunningApp } from '../launch';
import { goTo } from '../sample-screens';

const onWednesday = { GOLDEN_THREAD_NOW: '2026-03-18T09:31:00.000Z' };
export const sample = { args: ['--sample'], env: onWednesday };

/** Opens a chart of the sample team, with the focus on nothing. */
export async function openChart(page: Page, path: string): Promise<void> {
  await page.getByRole('heading', { level: 1 }).waitFor();
  await goTo(page, `/data/${path}`);
  await expect(page.getByRole('slider')).toBeVisible();
}

/** Whoever is asked where a file goes says this; null: they think better of it. */
export async function answerWhereTo(app: RunningApp['app'], path: string | null): Promise<void> {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
  }, path);
}

/** Takes the gold step by its key, once it may be taken: whoever has just taken one is not taken for pressing twice. */
export async function takeTheStep(page: Page, name: string | RegExp): Promise<void> {
  await expect(page.getByRole('button', { name })).toBeEnabled();
  await page.keyboard.press('ControlOrMeta+Enter');
}
