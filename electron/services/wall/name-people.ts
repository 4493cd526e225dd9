import type { Kysely } from 'kysely';
import type { Member } from '../../../shared/domain/team/member';
import { type NameBook, nameBook } from '../../../shared/domain/wall/name-book';
import type { NamedPerson } from '../../../shared/domain/wall/names';
import { namesOfPeople, peopleSpokenOf } from '../../store/huddles/people-names';
import type { Database } from '../../store/tables/database';

/** The last book that was made, and what it was made from: taking a thousand names apart takes its time. */
let last: { readonly people: readonly NamedPerson[]; readonly from: string; readonly book: NameBook } | null =
  null;

function sameNames(some: readonly NamedPerson[], others: readonly NamedPerson[]): boolean {
  return (
    some.length === others.length &&
    some.every(({ id, fullName, knownAs }, at) => {
      const other = others[at];
      return other?.id === id && other.fullName === fullName && other.knownAs === knownAs;
    })
  );
}

/**
 * Every name that must not be read on the wall or in minutes of a huddle, and those that may. The names are read each
 * time, so that a new one is never missed; the book is made again only when one of them changed.
 */
export async function nameBookOf(
  db: Kysely<Database>,
  teamId: string,
  members: readonly Member[],
  /** Who is spoken of in it may be named by their label; null: outside of any huddle. */
  huddleId: string | null,
): Promise<NameBook> {
  const people = await namesOfPeople(db, teamId);
  const spokenOf = huddleId === null ? [] : await peopleSpokenOf(db, huddleId);
  const spoken = members.map(({ name, calledName }) => ({ name, calledName }));
  const from = JSON.stringify([spoken, spokenOf]);
  if (last === null || last.from !== from || !sameNames(last.people, people))
    last = { people, from, book: nameBook(people, spoken, spokenOf) };
  return last.book;
}
