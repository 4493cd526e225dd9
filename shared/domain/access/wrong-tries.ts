import type { Instant } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import type { AccessRefusal } from './refusals';

const freeTries = 5;
const firstWaitSeconds = 30;
const longestWaitSeconds = 15 * 60;

/** Seconds to wait after so many wrong tries in a row: none for the first four, then 30, doubling to a quarter of an hour. */
export function waitAfter(wrongTries: number): number {
  if (wrongTries < freeTries) return 0;
  return Math.min(firstWaitSeconds * 2 ** (wrongTries - freeTries), longestWaitSeconds);
}

/** How many wrong tries there still are before the first wait. */
export function triesLeft(wrongTries: number): number {
  return Math.max(freeTries - wrongTries, 0);
}

export interface Tries {
  readonly wrongTries: number;
  readonly waitUntil: Instant | null;
}

/**
 * Whether a PIN may be tried now, and how the tries stand while it is: it counts as wrong until it turns out right, so
 * that trying many at once, or ending the program meanwhile, gains nothing.
 */
export function decideTry({ wrongTries, waitUntil }: Tries, now: Instant): Outcome<Tries, AccessRefusal> {
  if (waitUntil !== null && waitUntil > now) {
    return refuse({ kind: 'pin-wait', seconds: Math.ceil((Date.parse(waitUntil) - Date.parse(now)) / 1000) });
  }
  const wait = waitAfter(wrongTries + 1);
  return accept({
    wrongTries: wrongTries + 1,
    waitUntil: wait === 0 ? null : new Date(Date.parse(now) + wait * 1000).toISOString(),
  });
}
