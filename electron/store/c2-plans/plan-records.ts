import type { Kysely } from 'kysely';
import type { Action } from '../../../shared/domain/actions/action';
import type { C2Contact, C2Reopening, C2Review, C2Spend } from '../../../shared/domain/c2-plans/plan';
import type { ConversationKind } from '../../../shared/domain/conversations/conversation';
import type { LocalDate } from '../../../shared/domain/dates';
import type { Database } from '../tables/database';

/** Everything that was recorded on one plan, newest first; steps in the order they were made. */
export interface PlanRecords {
  readonly contacts: readonly C2Contact[];
  readonly spends: readonly C2Spend[];
  readonly reviews: readonly C2Review[];
  readonly reopenings: readonly C2Reopening[];
  readonly steps: readonly Action[];
}

export async function recordsOfPlan(db: Kysely<Database>, planId: string): Promise<PlanRecords> {
  return {
    contacts: await db
      .selectFrom('c2_contacts')
      .selectAll()
      .where('planId', '=', planId)
      .orderBy('on', 'desc')
      .orderBy('recordedAt', 'desc')
      .execute(),
    spends: await spendsOfPlan(db, planId),
    reviews: await db
      .selectFrom('c2_reviews')
      .selectAll()
      .where('planId', '=', planId)
      .orderBy('on', 'desc')
      .orderBy('recordedAt', 'desc')
      .execute(),
    reopenings: await db
      .selectFrom('c2_reopenings')
      .selectAll()
      .where('planId', '=', planId)
      .orderBy('reopenedOn', 'desc')
      .execute(),
    steps: await db
      .selectFrom('actions')
      .selectAll()
      .where('planId', '=', planId)
      .orderBy('madeOn')
      .orderBy('id')
      .execute(),
  };
}

/** Newest first. */
export async function spendsOfPlan(db: Kysely<Database>, planId: string): Promise<readonly C2Spend[]> {
  return db
    .selectFrom('c2_spends')
    .selectAll()
    .where('planId', '=', planId)
    .orderBy('on', 'desc')
    .orderBy('recordedAt', 'desc')
    .execute();
}

export async function findSpend(
  db: Kysely<Database>,
  teamId: string,
  spendId: string,
): Promise<(C2Spend & { readonly personId: string }) | null> {
  const row = await db
    .selectFrom('c2_spends')
    .innerJoin('c2_plans', 'c2_plans.id', 'c2_spends.planId')
    .innerJoin('people', 'people.id', 'c2_plans.personId')
    .selectAll('c2_spends')
    .select('c2_plans.personId')
    .where('c2_spends.id', '=', spendId)
    .where('people.teamId', '=', teamId)
    .executeTakeFirst();
  return row ?? null;
}

/** Every spend that waits for the team, the one asked first first. */
export async function awaitingSpends(
  db: Kysely<Database>,
  teamId: string,
): Promise<readonly (C2Spend & { readonly personId: string })[]> {
  return db
    .selectFrom('c2_plans')
    .innerJoin('people', 'people.id', 'c2_plans.personId')
    .innerJoin('c2_spends', 'c2_spends.planId', 'c2_plans.id')
    .selectAll('c2_spends')
    .select('c2_plans.personId')
    .where('people.teamId', '=', teamId)
    .where('people.removedAt', 'is', null)
    .where('c2_plans.endedOn', 'is', null)
    .where('c2_spends.standing', '=', 'awaiting')
    .orderBy('c2_spends.recordedAt')
    .execute();
}

/** The person's conversations in these days, oldest first, for the plan's thread. */
export async function conversationDays(
  db: Kysely<Database>,
  personId: string,
  from: LocalDate,
  until: LocalDate,
): Promise<readonly { readonly id: string; readonly kind: ConversationKind; readonly on: LocalDate }[]> {
  return db
    .selectFrom('conversations')
    .select(['id', 'kind', 'happenedOn as on'])
    .where('personId', '=', personId)
    .where('happenedOn', '>=', from)
    .where('happenedOn', '<=', until)
    .orderBy('happenedOn')
    .orderBy('createdAt')
    .execute();
}
