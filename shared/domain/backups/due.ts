import type { Instant } from '../dates';

/** While things change, a copy is made this often, in minutes. */
const copyEveryMinutes = 15;

const minutesBetween = (from: Instant, to: Instant): number => (Date.parse(to) - Date.parse(from)) / 60_000;

/**
 * Whether a copy is to be made now: something has changed since the newest one, and that, or the last attempt, is long
 * enough ago. Where there is none yet, the first change of all asks for one as soon as the time has passed since it.
 */
export function isCopyDue(facts: {
  /** When something first changed that is in no copy yet; null for nothing. */
  readonly changedAt: Instant | null;
  /** When a copy was last made, or tried. */
  readonly lastAt: Instant | null;
  readonly now: Instant;
}): boolean {
  const { changedAt, lastAt, now } = facts;
  if (changedAt === null) return false;
  // A clock that was set back would otherwise put it off for as long as it was wrong.
  const since = minutesBetween(lastAt ?? changedAt, now);
  return since >= copyEveryMinutes || since < 0;
}
