/** Why the program is locked, or was not opened yet. */
export type LockReason =
  /** Nothing has opened it since the program began: this computer keeps no key of its own for it. */
  | 'not-opened'
  /** Nobody touched the computer for as long as the team said. */
  | 'quiet'
  /** Somebody pressed the key. */
  | 'asked'
  /** The computer was locked, put to sleep, or its lid was closed. */
  | 'computer-left';

/** Minutes after which it locks by itself. */
export const lockAfterChoices = [5, 10, 15, 30, 60] as const;
export type LockAfter = (typeof lockAfterChoices)[number];
export const usualLockAfter: LockAfter = 10;

/** In a huddle people look at the wall and talk: nobody touches the computer, and somebody is with it. */
const leastWhileOnWall = 45;

/** Whether the computer has been left alone for long enough to lock. Seconds since anybody touched it. */
export function isQuietEnough(seconds: number, after: LockAfter, onWall: boolean): boolean {
  return seconds >= 60 * (onWall ? Math.max(after, leastWhileOnWall) : after);
}
