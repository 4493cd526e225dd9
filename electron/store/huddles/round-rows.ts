import type { Kysely } from 'kysely';
import type { Database } from '../tables/database';

/** What a member said in a round of this huddle that is not decided yet; the position's id, or null. */
export async function openPositionOf(
  db: Kysely<Database>,
  huddleId: string,
  memberId: string,
): Promise<string | null> {
  const row = await db
    .selectFrom('c3_rounds')
    .innerJoin('c3_positions', 'c3_positions.roundId', 'c3_rounds.id')
    .leftJoin('c3_decisions', 'c3_decisions.roundId', 'c3_rounds.id')
    .innerJoin('huddles', 'huddles.currentItemId', 'c3_rounds.itemId')
    .select('c3_positions.id')
    .where('huddles.id', '=', huddleId)
    .where('c3_positions.memberId', '=', memberId)
    .where('c3_decisions.id', 'is', null)
    .executeTakeFirst();
  return row?.id ?? null;
}
