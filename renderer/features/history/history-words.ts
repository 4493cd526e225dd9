import type { LocalDate } from '../../../shared/domain/dates';
import type { Period } from '../../../shared/domain/history/coverage';
import { sayDate } from '../../../shared/domain/say-dates';

const numbers = new Intl.NumberFormat('en-GB');

/** `125,000` */
export function sayMany(count: number): string {
  return numbers.format(count);
}

/** `1 request`, `125,000 requests` */
export function sayManyOf(count: number, one: string, many = `${one}s`): string {
  return `${numbers.format(count)} ${count === 1 ? one : many}`;
}

/** `31.5 of 287 MB` */
export function sayRead(read: number, of: number): string {
  const megabytes = (bytes: number): string => numbers.format(Math.round(bytes / 100_000) / 10);
  return `${megabytes(read)} of ${megabytes(of)} MB`;
}

/** `1 April 2024 to 29 September 2024` */
export function sayPeriod({ from, to }: Period, today: LocalDate): string {
  return `${sayDate(from, today)} to ${sayDate(to, today)}`;
}
