import { addDays, type LocalDate, nextWeekday } from '../../../shared/domain/dates';

/** The huddle about four weeks on: long enough for something to have changed, and soon enough to be remembered. */
export function lookAgainOn(today: LocalDate, huddleWeekday: number): LocalDate {
  return nextWeekday(addDays(today, 22), huddleWeekday);
}
