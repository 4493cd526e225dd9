import type { CaseNoteView } from '../../../shared/contract/case-notes';
import type { LocalDate } from '../../../shared/domain/dates';
import type { ReadableDocument } from '../../../shared/domain/documents/document';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Person } from '../../../shared/domain/people/person';
import type { Refusal } from '../../../shared/domain/refusals';
import { findAnyPerson } from '../../store/people/find-person';
import type { EntryFacts } from '../../store/writing';
import type { Acting } from '../acting';

/** A note with whose it is, and how the trail says that it was taken out. */
export interface CaseNote {
  readonly document: ReadableDocument;
  readonly person: Person;
  readonly on: LocalDate;
  readonly of: CaseNoteView['of'];
  readonly entry: EntryFacts;
}

/** Whose note it is; nothing is taken out of a record that was removed. */
export async function findWhose(
  { store, teamId }: Acting,
  personId: string,
): Promise<Outcome<Person, Refusal>> {
  const person = await findAnyPerson(store.db, teamId, personId);
  if (person === null || person.removedAt !== null) return refuse({ kind: 'not-found', what: 'person' });
  return accept(person);
}
