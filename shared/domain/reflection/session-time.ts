import type { Session } from './session';

/** A session that was left running overnight took nobody so long. */
const longestMinutes = 4 * 60;

/** How long a session took, in whole minutes; as long as it was planned where that cannot be known. */
export function minutesHeld({
  startedAt,
  closedAt,
  plannedMinutes,
}: Pick<Session, 'startedAt' | 'closedAt' | 'plannedMinutes'>): number {
  if (startedAt === null || closedAt === null) return plannedMinutes;
  const minutes = Math.round((Date.parse(closedAt) - Date.parse(startedAt)) / 60_000);
  return minutes > longestMinutes ? plannedMinutes : minutes;
}
