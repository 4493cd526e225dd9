import type { Kysely } from 'kysely';
import type { Database } from '../tables/database';

/** What an ended plan is found by, newest ending first. */
export interface EndedPlan {
  readonly id: string;
  readonly fullName: string;
  readonly knownAs: string;
  readonly whatNeedsToChange: string;
  readonly whatMadeTheDifference: string | null;
}

/** Of these people only; null for everybody. */
type People = ReadonlySet<string> | null;

function endedOf(db: Kysely<Database>, teamId: string, people: People) {
  return db
    .selectFrom('c2_plans')
    .innerJoin('people', 'people.id', 'c2_plans.personId')
    .where('people.teamId', '=', teamId)
    .where('people.removedAt', 'is', null)
    .where('c2_plans.endedOn', 'is not', null)
    .$if(people !== null, (ended) => ended.where('c2_plans.personId', 'in', [...(people ?? [])]));
}

export async function countEndedPlans(db: Kysely<Database>, teamId: string, people: People): Promise<number> {
  const row = await endedOf(db, teamId, people)
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirst();
  return row?.count ?? 0;
}

/** The newest ended plans, by the day they ended. */
export async function newestEndedPlanIds(
  db: Kysely<Database>,
  teamId: string,
  people: People,
  limit: number,
): Promise<readonly string[]> {
  const rows = await endedOf(db, teamId, people)
    .select('c2_plans.id')
    .orderBy('c2_plans.endedOn', 'desc')
    .orderBy('c2_plans.id', 'desc')
    .limit(limit)
    .execute();
  return rows.map((row) => row.id);
}

/** Every ended plan, with the words it can be found by. */
export async function listEndedPlans(
  db: Kysely<Database>,
  teamId: string,
  people: People,
): Promise<readonly EndedPlan[]> {
  return endedOf(db, teamId, people)
    .select(['c2_plans.id', 'c2_plans.whatNeedsToChange', 'c2_plans.whatMadeTheDifference'])
    .select(['people.fullName', 'people.knownAs'])
    .orderBy('c2_plans.endedOn', 'desc')
    .orderBy('c2_plans.id', 'desc')
    .execute();
}
