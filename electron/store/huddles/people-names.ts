import type { Kysely } from 'kysely';
import type { NamedPerson } from '../../../shared/domain/wall/names';
import type { Database } from '../tables/database';

/** The names of everybody a team talks or talked with, those who were removed or merged included: a name stays one. */
export async function namesOfPeople(db: Kysely<Database>, teamId: string): Promise<readonly NamedPerson[]> {
  return db.selectFrom('people').select(['id', 'fullName', 'knownAs']).where('teamId', '=', teamId).execute();
}
