import type { Kysely } from 'kysely';
import type { C2Review } from '../../../shared/domain/c2-plans/plan';
import type { LocalDate } from '../../../shared/domain/dates';
import type { Database } from '../tables/database';

/** A review by its id, whosever plan it is on; null when there is none. */
export async function findReview(db: Kysely<Database>, reviewId: string): Promise<C2Review | null> {
  const row = await db.selectFrom('c2_reviews').selectAll().where('id', '=', reviewId).executeTakeFirst();
  return row ?? null;
}

/** The first day on which a C3 proposal was begun for this person on or after a day; null when none was. */
export async function proposalBegunSince(
  db: Kysely<Database>,
  personId: string,
  day: LocalDate,
): Promise<LocalDate | null> {
  const row = await db
    .selectFrom('c3_proposals')
    .select(({ fn }) => fn.min('begunOn').as('on'))
    .where('personId', '=', personId)
    .where('begunOn', '>=', day)
    .executeTakeFirst();
  return row?.on ?? null;
}
