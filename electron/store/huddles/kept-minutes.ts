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

/** How many plans, sign-offs and returns each closed huddle came to, by huddle. */
export async function decidedIn(
  db: Kysely<Database>,
  teamId: string,
): Promise<
  ReadonlyMap<string, { readonly plans: number; readonly signedOff: number; readonly returned: number }>
> {
  const rows = await db
    .selectFrom('huddles')
    .innerJoin('agenda_items', 'agenda_items.huddleId', 'huddles.id')
    .select(({ fn }) => ['agenda_items.huddleId', 'agenda_items.outcome', fn.countAll<number>().as('count')])
    .where('huddles.teamId', '=', teamId)
    .where('agenda_items.outcome', 'in', ['continue', 'change', 'end', 'signed-off', 'returned'])
    .groupBy(['agenda_items.huddleId', 'agenda_items.outcome'])
    .execute();
  const counts = new Map<string, { plans: number; signedOff: number; returned: number }>();
  for (const { huddleId, outcome, count } of rows) {
    const of = counts.get(huddleId) ?? { plans: 0, signedOff: 0, returned: 0 };
    const key = outcome === 'signed-off' ? 'signedOff' : outcome === 'returned' ? 'returned' : 'plans';
    counts.set(huddleId, { ...of, [key]: of[key] + Number(count) });
  }
  return counts;
}
