import type { Kysely } from 'kysely';
import type { Person } from '../../../shared/domain/people/person';
import type { Database } from '../tables/database';

export type NamedPerson = Pick<Person, 'id' | 'fullName' | 'knownAs' | 'recordNumber'>;

/** Everyone of a team by the names they are looked for; those who were removed are left out. */
export async function listPeopleNames(db: Kysely<Database>, teamId: string): Promise<readonly NamedPerson[]> {
  return db
    .selectFrom('people')
    .select(['id', 'fullName', 'knownAs', 'recordNumber'])
    .where('teamId', '=', teamId)
    .where('removedAt', 'is', null)
    .execute();
}
