import type { Kysely } from 'kysely';
import type { Member } from '../../../shared/domain/team/member';
import { type NameBook, nameBook } from '../../../shared/domain/wall/name-book';
import { namesOfPeople } from '../../store/huddles/people-names';
import type { Database } from '../../store/tables/database';

/** The last book that was made, and the names it was made from: taking a thousand names apart takes its time. */
let last: { readonly names: string; readonly book: NameBook } | null = null;

/**
 * Every name that must not be read on the wall or in minutes, and those that may. The names are read each time, so
 * that a new one is never missed; the book is made again only when one of them changed.
 */
export async function nameBookOf(
  db: Kysely<Database>,
  teamId: string,
  members: readonly Member[],
): Promise<NameBook> {
  const people = await namesOfPeople(db, teamId);
  const spoken = members.map(({ name, calledName }) => ({ name, calledName }));
  const names = JSON.stringify([people, spoken]);
  if (last?.names !== names) last = { names, book: nameBook(people, spoken) };
  return last.book;
}
