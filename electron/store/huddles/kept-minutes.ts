import type { Kysely } from 'kysely';
import type { Instant, LocalDate } from '../../../shared/domain/dates';
import type { HuddleKind } from '../../../shared/domain/huddles/huddle';
import type { Database } from '../tables/database';

export interface AmendmentRow {
  readonly id: string;
  readonly by: string;
  readonly at: Instant;
  readonly words: string;
}

/** The minutes of a closed huddle of this team, as they are kept; null when there are none. */
export async function findMinutes(
  db: Kysely<Database>,
  teamId: string,
  huddleId: string,
): Promise<{ readonly body: string } | null> {
  const row = await db
    .selectFrom('minutes')
    .innerJoin('huddles', 'huddles.id', 'minutes.huddleId')
    .select('minutes.body')
    .where('minutes.huddleId', '=', huddleId)
    .where('huddles.teamId', '=', teamId)
    .executeTakeFirst();
  return row ?? null;
}

/** What was added to closed minutes, oldest first. */
export async function amendmentsOf(db: Kysely<Database>, huddleId: string): Promise<readonly AmendmentRow[]> {
  return db
    .selectFrom('amendments')
    .innerJoin('members', 'members.id', 'amendments.memberId')
    .select(['amendments.id', 'members.name as by', 'amendments.at', 'amendments.words'])
    .where('amendments.huddleId', '=', huddleId)
    .orderBy('amendments.at')
    .orderBy('amendments.id')
    .execute();
}

export interface ClosedHuddle {
  readonly id: string;
  readonly on: LocalDate;
  readonly kind: HuddleKind;
}

/** Every closed huddle of a team, newest first. */
export async function closedHuddles(db: Kysely<Database>, teamId: string): Promise<readonly ClosedHuddle[]> {
  return db
    .selectFrom('huddles')
    .select(['id', 'on', 'kind'])
    .where('teamId', '=', teamId)
    .where('closedAt', 'is not', null)
    .orderBy('on', 'desc')
    .orderBy('startedAt', 'desc')
    .execute();
}
