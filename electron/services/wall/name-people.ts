import type { Kysely } from 'kysely';
import type { Member } from '../../../shared/domain/team/member';
import { type NameBook, nameBook } from '../../../shared/domain/wall/name-book';
import { namesOfPeople, peopleSpokenOf } from '../../store/huddles/people-names';
import type { Database } from '../../store/tables/database';

/** Every name that must not be read on the wall or in minutes of a huddle, and those that may. */
export async function nameBookOf(
  db: Kysely<Database>,
  teamId: string,
  members: readonly Member[],
  huddleId: string,
): Promise<NameBook> {
  return nameBook(await namesOfPeople(db, teamId), members, await peopleSpokenOf(db, huddleId));
}
