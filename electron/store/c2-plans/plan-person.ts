import type { Kysely } from 'kysely';
import type { Person } from '../../../shared/domain/people/person';
import type { Database } from '../tables/database';

/** A person of this team who is neither removed nor merged into another. */
export async function findPersonForPlan(
  db: Kysely<Database>,
  teamId: string,
  personId: string,
): Promise<Pick<Person, 'id' | 'leadWorkerId' | 'closedOn' | 'firstContactOn'> | null> {
  const row = await db
    .selectFrom('people')
    .select(['id', 'leadWorkerId', 'closedOn', 'firstContactOn'])
    .where('id', '=', personId)
    .where('teamId', '=', teamId)
    .where('removedAt', 'is', null)
    .where('mergedIntoId', 'is', null)
    .executeTakeFirst();
  return row ?? null;
}

/** Since when the person's lead worker has been theirs; null when that was never recorded. */
export async function leadSince(
  db: Kysely<Database>,
  personId: string,
  leadWorkerId: string | null,
): Promise<string | null> {
  if (leadWorkerId === null) return null;
  const row = await db
    .selectFrom('lead_worker_changes')
    .select('fromOn')
    .where('personId', '=', personId)
    .where('memberId', '=', leadWorkerId)
    .orderBy('fromOn', 'desc')
    .executeTakeFirst();
  return row?.fromOn ?? null;
}

/** The words of the person's newest conversation that has any, for a plan that a spend opens. */
export async function newestWords(
  db: Kysely<Database>,
  personId: string,
): Promise<{ readonly whatMatters: string; readonly strengths: string } | null> {
  const row = await db
    .selectFrom('conversations')
    .select(['whatMatters', 'strengths'])
    .where('personId', '=', personId)
    .where((is) => is.or([is('whatMatters', '!=', ''), is('strengths', '!=', '')]))
    .orderBy('happenedOn', 'desc')
    .orderBy('createdAt', 'desc')
    .executeTakeFirst();
  return row ?? null;
}
