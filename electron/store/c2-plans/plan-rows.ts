import type { Kysely } from 'kysely';
import type { C2Plan } from '../../../shared/domain/c2-plans/plan';
import type { LocalDate } from '../../../shared/domain/dates';
import type { Database } from '../tables/database';

/** A plan with what its person adds to it: who they are, and who leads. */
export interface PlanRow extends C2Plan {
  readonly fullName: string;
  readonly knownAs: string;
  readonly dateOfBirth: LocalDate | null;
  readonly leadWorkerId: string | null;
}

function plansOf(db: Kysely<Database>, teamId: string) {
  return db
    .selectFrom('c2_plans')
    .innerJoin('people', 'people.id', 'c2_plans.personId')
    .selectAll('c2_plans')
    .select(['people.fullName', 'people.knownAs', 'people.dateOfBirth', 'people.leadWorkerId'])
    .where('people.teamId', '=', teamId);
}

/** These plans, as far as they are this team's. */
export async function plansByIds(
  db: Kysely<Database>,
  teamId: string,
  ids: readonly string[],
): Promise<readonly PlanRow[]> {
  if (ids.length === 0) return [];
  return plansOf(db, teamId).where('c2_plans.id', 'in', ids).execute();
}

/** A plan of this team, or null. */
export async function findPlan(
  db: Kysely<Database>,
  teamId: string,
  planId: string,
): Promise<PlanRow | null> {
  return (await plansOf(db, teamId).where('c2_plans.id', '=', planId).executeTakeFirst()) ?? null;
}

/** Every open plan of people who were not removed. */
export async function openPlans(db: Kysely<Database>, teamId: string): Promise<readonly PlanRow[]> {
  return plansOf(db, teamId)
    .where('c2_plans.endedOn', 'is', null)
    .where('people.removedAt', 'is', null)
    .execute();
}

/** The open plan of each of these people who has one, by person: the store keeps it to one each. */
export async function openPlanIds(
  db: Kysely<Database>,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('c2_plans')
    .select(['id', 'personId'])
    .where('personId', 'in', personIds)
    .where('endedOn', 'is', null)
    .execute();
  return new Map(rows.map((row) => [row.personId, row.id]));
}

/** The person's open plan by its id, if they have one. */
export async function openPlanIdOf(db: Kysely<Database>, personId: string): Promise<string | null> {
  return (await openPlanIds(db, [personId])).get(personId) ?? null;
}

/** The person's open plan, if they have one. */
export async function openPlanOf(db: Kysely<Database>, personId: string): Promise<C2Plan | null> {
  const row = await db
    .selectFrom('c2_plans')
    .selectAll()
    .where('personId', '=', personId)
    .where('endedOn', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** The newest day on which a plan of this person ended; null when none has. */
export async function lastPlanEndedOn(db: Kysely<Database>, personId: string): Promise<LocalDate | null> {
  const row = await db
    .selectFrom('c2_plans')
    .select(({ fn }) => fn.max('endedOn').as('on'))
    .where('personId', '=', personId)
    .executeTakeFirst();
  return row?.on ?? null;
}
