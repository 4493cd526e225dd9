import type { Kysely } from 'kysely';
import type { C2Plan, ContactHow } from '../../../shared/domain/c2-plans/plan';
import type { Conversation } from '../../../shared/domain/conversations/conversation';
import type { LocalDate } from '../../../shared/domain/dates';
import type { Person } from '../../../shared/domain/people/person';
import type { Database } from '../tables/database';

/** What a list needs of a person's own record. */
export type ListedPerson = Pick<
  Person,
  | 'id'
  | 'fullName'
  | 'knownAs'
  | 'dateOfBirth'
  | 'recordNumber'
  | 'leadWorkerId'
  | 'closedOn'
  | 'closedReason'
  | 'removedAt'
>;

/** Everyone of a team, those at rest and those removed included; who was merged is somebody else now. */
export async function listedPeople(db: Kysely<Database>, teamId: string): Promise<readonly ListedPerson[]> {
  return db
    .selectFrom('people')
    .select(['id', 'fullName', 'knownAs', 'dateOfBirth', 'recordNumber', 'leadWorkerId'])
    .select(['closedOn', 'closedReason', 'removedAt'])
    .where('teamId', '=', teamId)
    .where('mergedIntoId', 'is', null)
    .execute();
}

export type NewestConversation = Pick<
  Conversation,
  'personId' | 'kind' | 'happenedOn' | 'whatMatters' | 'whatHappened'
>;

/** The newest conversation of everyone who is with the team, found through the index on person and day. */
export async function newestConversations(
  db: Kysely<Database>,
  teamId: string,
): Promise<readonly NewestConversation[]> {
  return db
    .selectFrom('people')
    .innerJoin('conversations', (join) =>
      join.on('conversations.id', '=', (eb) =>
        eb
          .selectFrom('conversations as newest')
          .select('newest.id')
          .whereRef('newest.personId', '=', 'people.id')
          .orderBy('newest.happenedOn', 'desc')
          .orderBy('newest.createdAt', 'desc')
          .limit(1),
      ),
    )
    .select(['conversations.personId', 'conversations.kind', 'conversations.happenedOn'])
    .select(['conversations.whatMatters', 'conversations.whatHappened'])
    .where('people.teamId', '=', teamId)
    .where('people.closedOn', 'is', null)
    .where('people.removedAt', 'is', null)
    .execute();
}

/** The day of the newest conversation of everyone who is at rest or was removed. */
export async function lastTalksOfOthers(
  db: Kysely<Database>,
  teamId: string,
): Promise<ReadonlyMap<string, LocalDate>> {
  const rows = await db
    .selectFrom('people')
    .innerJoin('conversations', 'conversations.personId', 'people.id')
    .select(({ fn }) => ['conversations.personId', fn.max('conversations.happenedOn').as('on')])
    .where('people.teamId', '=', teamId)
    .where('people.closedOn', 'is not', null)
    .groupBy('conversations.personId')
    .execute();
  return new Map(rows.map((row) => [row.personId, row.on]));
}

/** Of these people, those who have told us what matters to them at least once. */
export async function peopleHeard(
  db: Kysely<Database>,
  personIds: readonly string[],
): Promise<ReadonlySet<string>> {
  if (personIds.length === 0) return new Set();
  const rows = await db
    .selectFrom('conversations')
    .select('personId')
    .distinct()
    .where('personId', 'in', personIds)
    .where('whatMatters', '<>', '')
    .execute();
  return new Set(rows.map((row) => row.personId));
}

export type PlanEnding = Pick<
  C2Plan,
  'id' | 'personId' | 'openedOn' | 'endedOn' | 'outcome' | 'outcomeWords'
>;

/** Every plan of a team's people that has ended, the newest ending first. */
export async function planEndings(db: Kysely<Database>, teamId: string): Promise<readonly PlanEnding[]> {
  return db
    .selectFrom('people')
    .innerJoin('c2_plans', 'c2_plans.personId', 'people.id')
    .select(['c2_plans.id', 'c2_plans.personId', 'c2_plans.openedOn', 'c2_plans.endedOn'])
    .select(['c2_plans.outcome', 'c2_plans.outcomeWords'])
    .where('people.teamId', '=', teamId)
    .where('c2_plans.endedOn', 'is not', null)
    .orderBy('c2_plans.endedOn', 'desc')
    .orderBy('c2_plans.id', 'desc')
    .execute();
}

/** The day of the newest contact on each of these plans, of the kinds that count. */
export async function newestContacts(
  db: Kysely<Database>,
  planIds: readonly string[],
  counting: readonly ContactHow[],
): Promise<readonly { readonly personId: string; readonly on: LocalDate | null }[]> {
  if (planIds.length === 0) return [];
  return db
    .selectFrom('c2_plans')
    .select('c2_plans.personId')
    .select((eb) =>
      eb
        .selectFrom('c2_contacts')
        .select('c2_contacts.on')
        .whereRef('c2_contacts.planId', '=', 'c2_plans.id')
        .where('c2_contacts.how', 'in', counting)
        .orderBy('c2_contacts.on', 'desc')
        .limit(1)
        .as('on'),
    )
    .where('c2_plans.id', 'in', planIds)
    .execute();
}
