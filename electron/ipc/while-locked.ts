import type { CallName } from '../../shared/contract';

/**
 * What is answered while the program is locked: that it is, how it looks, and what opens it. `device.leave-team` goes back
 * to the first page where nothing was opened yet; the wall is told that it is blank.
 */
export const answeredWhileLocked: ReadonlySet<CallName> = new Set([
  'device.read',
  'device.set-appearance',
  'device.leave-team',
  'keys.lock',
  'keys.unlock',
  'wall.read',
]);
