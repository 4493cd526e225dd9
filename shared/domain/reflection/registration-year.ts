import { daysBetween, type LocalDate } from '../dates';

/**
 * The year a social worker's learning is recorded over: from 1 December to 30 November, called by the year it ends in
 * (Social Work England, guidance on continuing professional development).
 */
export interface RegistrationYear {
  readonly ends: number;
  readonly from: LocalDate;
  readonly to: LocalDate;
}

export function registrationYear(ends: number): RegistrationYear {
  return { ends, from: `${ends - 1}-12-01`, to: `${ends}-11-30` };
}

/** The year a day belongs to: 30 November is its last, 1 December the first of the next. */
export function registrationYearOf(day: LocalDate): RegistrationYear {
  const year = Number(day.slice(0, 4));
  return registrationYear(day.slice(5, 7) === '12' ? year + 1 : year);
}

export function isInYear({ from, to }: RegistrationYear, day: LocalDate): boolean {
  return from <= day && day <= to;
}

/** Whole days of the year: 365, or 366 where it holds 29 February. */
export function daysInYear({ from, to }: RegistrationYear): number {
  return daysBetween(from, to) + 1;
}
