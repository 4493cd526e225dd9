import type { Kysely } from 'kysely';
import type { LocalDate } from '../../../shared/domain/dates';
import { inContactWeeks, wholeWeeks } from '../../../shared/domain/measures/in-contact';
import type { InContactWeeks } from '../../../shared/domain/measures/in-contact-words';
import { plansOpenSince } from '../../store/measures/plans-over-weeks';
import type { Database } from '../../store/tables/database';

/** Half a year: enough to see a run of seven weeks and what was usual before it. */
const weeksShown = 26;

/** The measure c2-in-contact over the last whole weeks, oldest first. */
export async function readInContactWeeks(
  db: Kysely<Database>,
  teamId: string,
  today: LocalDate,
): Promise<InContactWeeks> {
  const weeks = wholeWeeks(today, weeksShown);
  return inContactWeeks(await plansOpenSince(db, teamId, weeks[0] ?? today), weeks);
}
