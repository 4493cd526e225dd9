import type { ElectronApplication, Page } from '@playwright/test';

/** What was kept waiting longest, in milliseconds. */
export interface LongestWaits {
  /** The longest task of the window; those under 50 ms are not told. */
  window: number;
  /** The longest that the main process gave nothing else a turn. */
  main: number;
  /** The longest that another call waited for its answer from the program's thread. */
  answer: number;
}

declare global {
  interface Window {
    benchWaits: Omit<LongestWaits, 'main'>;
  }
  var benchMainWait: number;
}

/** From now on, what the window, the main process and the program's thread keep waiting. */
export async function watchWaits(app: ElectronApplication, page: Page): Promise<void> {
  await forgetWaits(app, page);
  await page.evaluate(watchWindow);
  await app.evaluate(watchMain);
}

export async function forgetWaits(app: ElectronApplication, page: Page): Promise<void> {
  await page.evaluate(() => {
    window.benchWaits = { window: 0, answer: 0 };
  });
  await app.evaluate(() => {
    globalThis.benchMainWait = 0;
  });
}

export async function readWaits(app: ElectronApplication, page: Page): Promise<LongestWaits> {
  const inWindow = await page.evaluate(() => window.benchWaits);
  return { ...inWindow, main: await app.evaluate(() => globalThis.benchMainWait) };
}

/** Runs in the window. */
function watchWindow(): void {
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries())
      window.benchWaits.window = Math.max(window.benchWaits.window, duration);
  }).observe({ type: 'longtask' });

  const ask = async (): Promise<void> => {
    const began = performance.now();
    await window.goldenThread.call('drafts.read', { key: 'bench' });
    window.benchWaits.answer = Math.max(window.benchWaits.answer, performance.now() - began);
    setTimeout(ask, 20);
  };
  void ask();
}

/** Runs in the main process. */
function watchMain(): void {
  let last = performance.now();
  setInterval(() => {
    const now = performance.now();
    globalThis.benchMainWait = Math.max(globalThis.benchMainWait, now - last);
    last = now;
  }, 1);
}
