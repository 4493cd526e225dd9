import { randomUUID } from 'node:crypto';
import type { WebContents } from 'electron';

/** A place in a file of ours, and no more of it than that: what was thrown may hold words that somebody wrote. */
const place = /^app:\/\/golden-thread\/(?:assets\/)?([\w.-]{1,80}:\d{1,7}:\d{1,7})$/;

/** No page may fill the log: after so many it is told once more, when the page is loaded anew. */
const mostOfAPage = 20;

/**
 * What goes wrong in a window stands in the log under a reference, with where and without words: what a page throws
 * (the preload says where), a page that is gone, and a preload that could not be run.
 */
export function logWindowFaults(contents: WebContents, name: string, log: (line: string) => void): void {
  let told = 0;
  const say = (what: string): void => log(`${randomUUID().slice(0, 8)} ${name} window: ${what}`);
  contents.on('did-start-loading', () => {
    told = 0;
  });
  contents.on('render-process-gone', (_event, { reason, exitCode }) => say(`gone, ${reason} ${exitCode}`));
  contents.on('preload-error', () => say('its preload failed'));
  contents.on('unresponsive', () => say('answers nothing'));
  contents.on('ipc-message', (_event, channel, where: unknown) => {
    if (channel !== 'fault' || told >= mostOfAPage) return;
    told += 1;
    say(`uncaught at ${(typeof where === 'string' ? place.exec(where)?.[1] : null) ?? 'a place unknown'}`);
  });
}
