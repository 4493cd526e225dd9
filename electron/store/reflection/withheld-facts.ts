import type { Kysely } from 'kysely';
import type { Database } from '../tables/database';

/** All that tells who somebody is, of everybody a team talks or talked with, removed or not: a name stays one. */
export async function tellingFactsOfPeople(db: Kysely<Database>, teamId: string) {
  return db
    .selectFrom('people')
    .select(['id', 'fullName', 'knownAs', 'recordNumber', 'phone', 'address', 'dateOfBirth'])
    .where('teamId', '=', teamId)
    .execute();
}

/** What a session is called, and whom it is about. */
export async function aboutSession(db: Kysely<Database>, teamId: string, sessionId: string) {
  return db
    .selectFrom('sessions')
    .select(['name', 'aboutPersonId'])
    .where('id', '=', sessionId)
    .where('teamId', '=', teamId)
    .executeTakeFirst();
}
