import type { CallName } from '../../shared/contract';
import type { LockReason } from '../../shared/domain/keys/locking';

/**
 * What is answered while the program is locked: that it is, how it looks, and what opens it. The wall is told that it is
 * blank. And what somebody was typing when it
 * was locked is kept: the last words of it reach us a moment after, and no word is to be lost by a lock.
 */
const whileLocked: ReadonlySet<CallName> = new Set([
  'device.read',
  'device.set-appearance',
  'drafts.save',
  'huddles.save-draft',
  'sessions.save-note',
  'learning.save',
  'c3-proposals.write',
  'keys.lock',
  'keys.unlock',
  'wall.read',
]);

/** Where nothing was opened yet, one may also go back to the first page: nothing of anybody is in the program. */
export function isAnsweredWhileLocked(name: CallName, why: LockReason): boolean {
  return whileLocked.has(name) || (name === 'device.leave-team' && why === 'not-opened');
}
