import { formsOf, initialsOf, type NamedPerson, type NameForm, wordsOf } from './names';

/** One way to say one person's name. */
export interface Known {
  readonly person: NamedPerson;
  readonly form: NameForm;
}

/** The names of a team's people and members, ready to be found in a text. Made once for many texts. */
export interface NameBook {
  readonly people: ReadonlyMap<string, NamedPerson>;
  /** Whole names, by their first word. */
  readonly whole: ReadonlyMap<string, readonly Known[]>;
  /** Whole names that hold more than letters, found as they are written. */
  readonly odd: readonly NamedPerson[];
  /** The members' whole names, which are no secret, by their first word. */
  readonly members: ReadonlyMap<string, readonly NameForm[]>;
  /** What members are called: such a word may be theirs, so it is left alone. */
  readonly called: ReadonlySet<string>;
  /** Those the huddle talks about: what is said of nobody in particular may name any of them by first name. */
  readonly spokenOf: readonly string[];
}

const ordinary = /^[\p{L}\p{M}\p{N}\s'’-]+$/u;
const something = /[\p{L}\p{N}\p{Extended_Pictographic}]/u;

export function nameBook(
  people: readonly NamedPerson[],
  members: readonly { readonly name: string; readonly calledName: string }[],
  spokenOf: readonly string[] = [],
): NameBook {
  const known = people.flatMap((person) => formsOf(person.fullName).whole.map((form) => ({ person, form })));
  const theirs = members.flatMap((member) => formsOf(member.name).whole);
  const called = members.flatMap((member) => [wordsOf(member.calledName)[0], wordsOf(member.name)[0]]);
  return {
    people: new Map(people.map((person) => [person.id, person])),
    whole: Map.groupBy(known, ({ form }) => form[0] ?? ''),
    odd: people.filter(({ fullName }) => !ordinary.test(fullName) && something.test(fullName)),
    members: Map.groupBy(theirs, (form) => form[0] ?? ''),
    called: new Set(called.flatMap((word) => (word === undefined ? [] : [word.folded]))),
    spokenOf,
  };
}

/** What stands for a person on the wall: their known-as label, or initials where that would name somebody. */
export function wallLabel(person: NamedPerson, book: NameBook): string {
  const words = wordsOf(person.knownAs).map((word) => word.folded);
  const names = words.some((word, at) =>
    (book.whole.get(word) ?? []).some(({ form }) => form.every((part, index) => words[at + index] === part)),
  );
  return names ? initialsOf(person.fullName) : person.knownAs;
}
