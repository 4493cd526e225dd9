import type { Kysely } from 'kysely';
import type { Instant, LocalDate } from '../../../shared/domain/dates';
import type { Database } from '../tables/database';

/** Everyone a team is with, those who were removed or are somebody else now left out. */
export async function countPeople(db: Kysely<Database>, teamId: string): Promise<number> {
  const { count } = await db
    .selectFrom('people')
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('teamId', '=', teamId)
    .where('removedAt', 'is', null)
    .where('mergedIntoId', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
}

function plansOf(db: Kysely<Database>, teamId: string) {
  return db
    .selectFrom('people')
    .innerJoin('c2_plans', 'c2_plans.personId', 'people.id')
    .select(['people.fullName', 'c2_plans.openedOn', 'c2_plans.endedOn'])
    .select(['c2_plans.outcome', 'c2_plans.outcomeWords'])
    .where('people.teamId', '=', teamId)
    .where('people.removedAt', 'is', null);
}

/** Plans opened after a day, and plans ended after it. */
export async function plansSince(db: Kysely<Database>, teamId: string, day: LocalDate) {
  return {
    opened: await plansOf(db, teamId).where('c2_plans.openedOn', '>', day).execute(),
    ended: await plansOf(db, teamId).where('c2_plans.endedOn', '>', day).execute(),
  };
}

/** Spends that wait for the team, asked for after a day. */
export async function spendsSince(db: Kysely<Database>, teamId: string, day: LocalDate) {
  return db
    .selectFrom('c2_spends')
    .innerJoin('c2_plans', 'c2_plans.id', 'c2_spends.planId')
    .innerJoin('people', 'people.id', 'c2_plans.personId')
    .select(['people.fullName', 'c2_spends.on'])
    .where('people.teamId', '=', teamId)
    .where('people.removedAt', 'is', null)
    .where('c2_plans.endedOn', 'is', null)
    .where('c2_spends.standing', '=', 'awaiting')
    .where('c2_spends.on', '>', day)
    .execute();
}

/** Proposals made ready after a moment, and people told of a return after a day. */
export async function proposalsSince(
  db: Kysely<Database>,
  teamId: string,
  since: { readonly day: LocalDate; readonly moment: Instant },
) {
  const proposals = db
    .selectFrom('people')
    .innerJoin('c3_proposals', 'c3_proposals.personId', 'people.id')
    .select(['people.fullName', 'c3_proposals.readyAt', 'c3_proposals.toldOn'])
    .where('people.teamId', '=', teamId)
    .where('people.removedAt', 'is', null);
  return {
    ready: await proposals.where('c3_proposals.readyAt', '>', since.moment).execute(),
    told: await proposals.where('c3_proposals.toldOn', '>', since.day).execute(),
  };
}
