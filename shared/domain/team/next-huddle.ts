import { addDays, type LocalDate, nextWeekday } from '../dates';
import type { Team } from './team';

/**
 * The day of the next weekly huddle: today, if the team meets today and has not met yet, so that a huddle that
 * begins late is not lost. `lastClosedOn` is the day of the newest weekly huddle that was closed.
 */
export function nextHuddleOn(
  team: Pick<Team, 'huddleWeekday'>,
  today: LocalDate,
  lastClosedOn: LocalDate | null,
): LocalDate {
  const coming = nextWeekday(today, team.huddleWeekday);
  return lastClosedOn !== null && lastClosedOn >= coming ? addDays(coming, 7) : coming;
}
