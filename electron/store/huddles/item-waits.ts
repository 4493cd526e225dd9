import type { Kysely } from 'kysely';
import type { Instant } from '../../../shared/domain/dates';
import { type ItemOutcome, readOutcome } from '../../../shared/domain/huddles/item-outcome';
import type { Database } from '../tables/database';

/** What the room last came to on each of these subjects, in this team's closed huddles since a moment. */
export async function lastOutcomes(
  db: Kysely<Database>,
  teamId: string,
  subjectIds: readonly string[],
  since: Instant,
): Promise<ReadonlyMap<string, ItemOutcome | null>> {
  if (subjectIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('huddles')
    .innerJoin('agenda_items', 'agenda_items.huddleId', 'huddles.id')
    .select(['agenda_items.subjectId', 'agenda_items.outcome'])
    .where('huddles.teamId', '=', teamId)
    .where('huddles.closedAt', 'is not', null)
    .where('huddles.on', '>=', since.slice(0, 10))
    .where('huddles.startedAt', '>=', since)
    .where('agenda_items.subjectId', 'in', subjectIds)
    .orderBy('huddles.on')
    .orderBy('huddles.startedAt')
    .execute();
  return new Map(rows.map((row) => [row.subjectId ?? '', readOutcome(row.outcome)]));
}
