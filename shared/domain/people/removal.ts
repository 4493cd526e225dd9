import { addDays, type Instant, type LocalDate, localDateOf } from '../dates';

/** For how many days somebody who was removed keeps their name and can be brought back (ours). */
export const keptDaysAfterRemoval = 30;

/** Whether somebody who was removed can still be brought back on a day. */
export function canBringBack(removedAt: Instant, today: LocalDate): boolean {
  return today <= addDays(localDateOf(removedAt), keptDaysAfterRemoval);
}
