import { powerMonitor } from 'electron';
import type { Told } from '../program/between-threads';

/** How often it is looked whether anybody touches the computer, in milliseconds. */
const every = 10_000;

/**
 * Tells when somebody leaves the computer: it is locked, sent to sleep, or its lid is closed, or nobody touches it. The
 * wall is blanked right here, before anything else has to answer: the computer may be asleep the next moment.
 */
export function watchLeaving(tell: (said: Told) => void, blankWall: () => void): void {
  const left = (): void => {
    blankWall();
    tell({ kind: 'computer-left' });
  };
  powerMonitor.on('lock-screen', left);
  powerMonitor.on('suspend', left);
  powerMonitor.on('user-did-resign-active', left);
  setInterval(() => tell({ kind: 'quiet-for', seconds: powerMonitor.getSystemIdleTime() }), every).unref();
}
