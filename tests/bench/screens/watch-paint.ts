import type { Page } from '@playwright/test';

interface Seen {
  /** When the key was pressed, in milliseconds of the system's clock; null before. */
  pressed: number | null;
  /** When what changed last had been painted; null while nothing has. */
  painted: number | null;
}

declare global {
  interface Window {
    readonly benchSeen: Seen;
    /** Where the bench's own key leads. */
    benchTarget: string;
  }
}

/** The key that leads to `benchTarget`: one the program does not use. */
export const benchKey = 'F9';

/** From now on, and after every reload, a window notes when a key was pressed and when its newest change was painted. */
export async function watchPaint(page: Page): Promise<void> {
  await page.addInitScript(watch, benchKey);
  await page.evaluate(watch, benchKey);
}

/** Runs in the window. */
function watch(key: string): void {
  const seen: Seen = { pressed: null, painted: null };
  Object.assign(window, { benchSeen: seen, benchTarget: '' });
  const onClock = (moment: number): number => performance.timeOrigin + moment;
  // The thread is drawn over what it joins, and follows it; only what can be read counts.
  const isDecoration = ({ target }: MutationRecord): boolean =>
    target instanceof Element && target.closest('svg[aria-hidden="true"]') !== null;

  addEventListener(
    'keydown',
    (event) => {
      seen.pressed = onClock(event.timeStamp);
      seen.painted = null;
      if (event.key === key) location.hash = window.benchTarget;
    },
    { capture: true },
  );
  const changes = new MutationObserver((records) => {
    if (records.every(isDecoration)) return;
    // A frame is made, and the first task after it finds it painted.
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen.painted = onClock(performance.now());
      };
      port2.postMessage(null);
    });
  });
  const begin = (): void =>
    changes.observe(document.body, {
      subtree: true,
      childList: true,
      characterData: true,
      attributes: true,
    });
  if (document.body === null) addEventListener('DOMContentLoaded', begin);
  else begin();
}

/** Waits until nothing has changed for a while; answers what the window has seen since the last key. */
export async function whenStill(page: Page): Promise<Readonly<Seen>> {
  return await page.evaluate(async () => {
    const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));
    let before = 0;
    do {
      before = window.benchSeen.painted ?? 0;
      await pause(150);
    } while ((window.benchSeen.painted ?? 0) !== before);
    return { ...window.benchSeen };
  });
}

/** Forgets what was painted, in a window where no key is pressed. */
export async function forgetPainted(page: Page): Promise<void> {
  await page.evaluate(() => {
    window.benchSeen.painted = null;
  });
}
