import type { CallName } from '../../shared/contract';

/**
 * What is answered while the program is locked: that it is, how it looks, and what opens it. `device.leave-team` goes back
 * to the first page where nothing was opened yet; the wall is told that it is blank. And what somebody was typing when it
 * was locked is kept: the last words of it reach us a moment after, and no word is to be lost by a lock.
 */
export const answeredWhileLocked: ReadonlySet<CallName> = new Set([
  'device.read',
  'device.set-appearance',
  'device.leave-team',
  'drafts.save',
  'huddles.save-draft',
  'sessions.save-note',
  'learning.save',
  'c3-proposals.write',
  'keys.lock',
  'keys.unlock',
  'wall.read',
]);
