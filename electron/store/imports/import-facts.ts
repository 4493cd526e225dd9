import type { Kysely } from 'kysely';
import type { KnownPerson, KnownPlan } from '../../../shared/domain/imports/facts';
import type { Person } from '../../../shared/domain/people/person';
import type { Database } from '../tables/database';

/** Everybody the team wrote down, by what a row is recognised; `removedAt` for whoever was removed since. */
export async function knownPeople(
  db: Kysely<Database>,
  teamId: string,
): Promise<readonly (KnownPerson & Pick<Person, 'removedAt'>)[]> {
  const rows = await db
    .selectFrom('people')
    .select(['id', 'fullName', 'dateOfBirth', 'firstContactOn', 'recordNumber', 'leadWorkerId'])
    .select(['closedOn', 'removedAt', 'mergedIntoId'])
    .where('teamId', '=', teamId)
    .orderBy('id')
    .execute();
  return rows.map(({ mergedIntoId, ...person }) => ({
    ...person,
    removed: person.removedAt !== null || mergedIntoId !== null,
  }));
}

/** Every C2 plan of the team, by what a row is recognised. */
export async function knownPlans(db: Kysely<Database>, teamId: string): Promise<readonly KnownPlan[]> {
  return db
    .selectFrom('c2_plans')
    .innerJoin('people', 'people.id', 'c2_plans.personId')
    .select(['c2_plans.personId', 'c2_plans.openedOn', 'c2_plans.endedOn'])
    .where('people.teamId', '=', teamId)
    .execute();
}
