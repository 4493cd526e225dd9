import type { LocalDate } from '../dates';
import { type KnownTexts, knownTexts, replaceKnown } from '../reflection/known-texts';
import { withoutNumbers } from '../reflection/without-numbers';
import { type Withheld, withoutPeople } from '../reflection/without-people';
import { findNames } from '../wall/find-names';
import { type Known, type NameBook, nameBook } from '../wall/name-book';
import { formsOf, type NamedPerson } from '../wall/names';
import { put, withoutOddNames } from '../wall/redact';
import { withoutAges } from './age-bands';
import { sayAddresses, withoutPlaces } from './general-places';
import { type Relations, relationsIn, withoutOthers } from './relations';
import { withoutDates } from './relative-time';
import { nameless } from './story-words';

/** Stands for the person while a text is worked on: no name, no label and no number is found in it. */
const token = '\uE000';

/** How one person's texts are told, made once for all of them. */
export interface Telling {
  readonly withheld: Withheld;
  readonly person: NamedPerson;
  /** The name that was chosen; empty for none. */
  readonly called: string;
  readonly beganOn: LocalDate;
  readonly relations: Relations;
  readonly groups: KnownTexts<string>;
  readonly book: NameBook;
  readonly parts: readonly Known[];
}

export interface TellingFacts {
  /** Everybody the team talks with, and every member. */
  readonly withheld: Withheld;
  readonly person: NamedPerson;
  readonly called: string;
  readonly beganOn: LocalDate;
  /** Everything that was written of this person: who is a daughter is said once, and meant ever after. */
  readonly texts: readonly string[];
  /** What they were linked with, and what stands for it. */
  readonly groups: readonly (readonly [words: string, as: string])[];
}

/** The person themselves, by any of their names, as the token. */
function withoutThem(
  text: string,
  { book, parts, person }: Pick<Telling, 'book' | 'parts' | 'person'>,
): string {
  const plain = withoutOddNames(text, book);
  return put(plain, findNames(plain, book, parts), ({ id }) => (id === person.id ? token : ''));
}

export function tellingOf({ withheld, person, called, beganOn, texts, groups }: TellingFacts): Telling {
  const book = nameBook([{ ...person, knownAs: token }], []);
  const parts = formsOf(person.fullName).parts.map((form) => ({ person, form }));
  const plain = texts.map((text) => withoutThem(text, { book, parts, person }));
  return {
    ...{ withheld, person, called: called.trim(), beganOn, book, parts },
    relations: relationsIn(plain),
    groups: knownTexts(groups),
  };
}

const tokens = new RegExp(`(?<begins>^|[.!?…]["”’)]?\\s+|\\n\\s*|“)?${token}`, 'gu');

function named(text: string, called: string): string {
  return text.replace(tokens, (_, begins: string | undefined) => {
    const name = called === '' ? nameless : called;
    if (begins === undefined) return name;
    return begins + name.slice(0, 1).toUpperCase() + name.slice(1);
  });
}

export interface Written {
  /** When it was written: a day without its year is the one nearest to it. */
  readonly on: LocalDate;
  /** The words are the person's own. */
  readonly own?: boolean;
}

/**
 * A text of somebody's record as it may stand in their story: their name is the chosen one, others are who they are to
 * them, dates run from the beginning, ages are bands, places and groups are of a kind, and no number is left.
 */
export function generalise(text: string, telling: Telling, { on, own = false }: Written): string {
  if (text.trim() === '') return '';
  const grouped = replaceKnown(text, telling.groups, (as) => as);
  const dated = withoutAges(withoutDates(grouped, on, telling.beganOn));
  // Before places: an address of ours is home, and not any street.
  const numbered = sayAddresses(withoutNumbers(dated, telling.withheld.numbers).text);
  const themselves = withoutThem(withoutPlaces(numbered), telling);
  const others = withoutOthers(themselves, telling.relations, own);
  const people = withoutPeople(others, telling.withheld).text;
  return named(people, telling.called).trim();
}

/** The last look at what was put together: a name that came about beside another is none any more. */
export function withoutAnybody(text: string, { withheld }: Pick<Telling, 'withheld'>): string {
  return withoutPeople(text, withheld).text;
}
