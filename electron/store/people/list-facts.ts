import type { ExpressionBuilder, Kysely } from 'kysely';
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

/** Everyone of a team, those removed included; who was merged is somebody else now. */
function everyone(db: Kysely<Database>, teamId: string) {
  return db.selectFrom('people').where('teamId', '=', teamId).where('mergedIntoId', 'is', null);
}

/** With the team, or removed; and these of those at rest. */
function isListed(atRest: readonly string[]) {
  return (people: ExpressionBuilder<Database, 'people'>) =>
    people.or([
      people('people.closedOn', 'is', null),
      people('people.removedAt', 'is not', null),
      ...(atRest.length === 0 ? [] : [people('people.id', 'in', atRest)]),
    ]);
}

/** The people of a team, those removed included. Those at rest are nine in ten after ten years: only these of them. */
export async function listedPeople(
  db: Kysely<Database>,
  teamId: string,
  atRest: readonly string[],
): Promise<readonly ListedPerson[]> {
  return everyone(db, teamId)
    .select(['id', 'fullName', 'knownAs', 'dateOfBirth', 'recordNumber', 'leadWorkerId'])
    .select(['closedOn', 'closedReason', 'removedAt'])
    .where(isListed(atRest))
    .execute();
}

/** Everyone at rest by what they are found by, whoever came to rest last first. */
export async function namesAtRest(
  db: Kysely<Database>,
  teamId: string,
): Promise<readonly Pick<Person, 'id' | 'fullName' | 'knownAs' | 'recordNumber'>[]> {
  return everyone(db, teamId)
    .select(['id', 'fullName', 'knownAs', 'recordNumber'])
    .where('closedOn', 'is not', null)
    .where('removedAt', 'is', null)
    .orderBy('closedOn', 'desc')
    .orderBy('id', 'desc')
    .execute();
}

/** How many are at rest. */
export async function countAtRest(db: Kysely<Database>, teamId: string): Promise<number> {
  const { count } = await everyone(db, teamId)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .where('closedOn', 'is not', null)
    .where('removedAt', 'is', null)
    .executeTakeFirstOrThrow();
  return count;
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

/** The day of the newest conversation of each of these people. */
export async function lastTalksOf(
  db: Kysely<Database>,
  personIds: readonly string[],
): Promise<ReadonlyMap<string, LocalDate>> {
  if (personIds.length === 0) return new Map();
  const rows = await db
    .selectFrom('conversations')
    .select(({ fn }) => ['personId', fn.max('happenedOn').as('on')])
    .where('personId', 'in', personIds)
    .groupBy('personId')
    .execute();
  return new Map(rows.map(({ personId, on }) => [personId, on]));
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

/** The plans of a team's people that have ended, in no order; of those at rest only these people's. */
export async function planEndings(
  db: Kysely<Database>,
  teamId: string,
  atRest: readonly string[],
): Promise<readonly PlanEnding[]> {
  return db
    .selectFrom('people')
    .innerJoin('c2_plans', 'c2_plans.personId', 'people.id')
    .select(['c2_plans.id', 'c2_plans.personId', 'c2_plans.openedOn', 'c2_plans.endedOn'])
    .select(['c2_plans.outcome', 'c2_plans.outcomeWords'])
    .where('people.teamId', '=', teamId)
    .where('c2_plans.endedOn', 'is not', null)
    .where(isListed(atRest))
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
