import { addDays, type LocalDate } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';

/** Nothing a team keeps happened before this day (ours): an earlier year, such as 1900, is a slip of the keys. */
const earliestRecordOn: LocalDate = '2000-01-01';

type DateRefusal =
  | { readonly kind: 'date-in-future'; readonly date: string }
  | { readonly kind: 'date-too-early'; readonly date: string; readonly earliest: string };

/** The first day somebody living today can have been born on: nobody has lived for 125 years. */
function earliestBirthOn(today: LocalDate): LocalDate {
  return addDays(today, -45_656);
}

/** A date of birth that is neither to come nor longer ago than anybody has lived. */
export function decideBirth(on: LocalDate, today: LocalDate): Outcome<LocalDate, DateRefusal> {
  if (on > today) return refuse({ kind: 'date-in-future', date: on });
  const earliest = earliestBirthOn(today);
  return on < earliest ? refuse({ kind: 'date-too-early', date: on, earliest }) : accept(on);
}

/** The first day something can have happened with a person. */
function earliestWith(dateOfBirth: LocalDate | null): LocalDate {
  return dateOfBirth !== null && dateOfBirth > earliestRecordOn ? dateOfBirth : earliestRecordOn;
}

/** A day on which something happened with a person: by today, not before they were born, nor before records began. */
export function decideHappened(
  on: LocalDate,
  dateOfBirth: LocalDate | null,
  today: LocalDate,
): Outcome<LocalDate, DateRefusal> {
  if (on > today) return refuse({ kind: 'date-in-future', date: on });
  const earliest = earliestWith(dateOfBirth);
  return on < earliest ? refuse({ kind: 'date-too-early', date: on, earliest }) : accept(on);
}
