import type { LocalDate } from '../dates';
import { sayDate } from '../say-dates';

/** The year is always said: a report is read in another one. */
export function sayDayAndYear(day: LocalDate): string {
  return sayDate(day, '');
}
