import { ageOn, type LocalDate } from '../dates';

export const ageBands = ['under-18', '18-64', '65-84', '85-over', 'not-known'] as const;
export type AgeBand = (typeof ageBands)[number];

/** How old somebody was on a day, as a band; the day of birth itself is kept nowhere. */
export function ageBand(born: LocalDate | null, on: LocalDate): AgeBand {
  if (born === null || born > on) return 'not-known';
  const years = ageOn(born, on);
  if (years < 18) return 'under-18';
  if (years < 65) return '18-64';
  return years < 85 ? '65-84' : '85-over';
}
