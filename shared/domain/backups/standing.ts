import { daysBetween, type Instant, type LocalDate, localDateOf } from '../dates';

/** Days after which somebody is told that what they wrote is in no copy, and that the second place is away. */
const patienceDays = { uncopied: 2, second: 7 } as const;

/** What is wrong with the copies, so wrong that it is told where everybody looks. */
export type CopiesTrouble =
  | { readonly kind: 'uncopied'; readonly days: number }
  | { readonly kind: 'second-away'; readonly days: number };

/** What to tell; empty while all is well, so that nobody learns to look past it. */
export function copiesTroubles(facts: {
  readonly today: LocalDate;
  /** When the first thing was written that is in no good copy; null for nothing. */
  readonly uncopiedSince: Instant | null;
  /** Since when the second place cannot be reached; null while it can, or there is none. */
  readonly secondAwaySince: Instant | null;
}): readonly CopiesTrouble[] {
  const daysSince = (at: Instant | null): number =>
    at === null ? 0 : daysBetween(localDateOf(at), facts.today);
  const uncopied = daysSince(facts.uncopiedSince);
  const away = daysSince(facts.secondAwaySince);
  return [
    ...(uncopied >= patienceDays.uncopied ? [{ kind: 'uncopied', days: uncopied } as const] : []),
    ...(away >= patienceDays.second ? [{ kind: 'second-away', days: away } as const] : []),
  ];
}
