import { isCommonWord } from '../wall/common-words';
import { findNames } from '../wall/find-names';
import { type Known, type NameBook, nameBook } from '../wall/name-book';
import { formsOf, type NamedPerson, type NameForm, wordsOf } from '../wall/names';
import { put, withoutOddNames } from '../wall/redact';
import { addReplaced, nothingReplaced, type Replaced, standIn } from './replaced';
import { type KnownLabels, knownLabels, withoutLabels } from './without-labels';
import { type KnownNumbers, knownNumbers, type Numbered, withoutNumbers } from './without-numbers';

/** A name on its own, and whether it must be written with a capital to be taken for one. */
interface Part extends Known {
  readonly large: boolean;
}

/** Everything that must not stand in a record of learning, made once for many texts. */
export interface Withheld {
  readonly book: NameBook;
  /** Names on their own, by their first word. */
  readonly parts: ReadonlyMap<string, readonly Part[]>;
  readonly labels: KnownLabels;
  /** Those of more than one word: they are found before the names that may stand in them, as Ann in Mary-Ann. */
  readonly longLabels: KnownLabels;
  readonly numbers: KnownNumbers;
}

export interface WithheldFacts {
  readonly people: readonly (NamedPerson & Numbered)[];
  /** The members but for the record's owner: a colleague is not to be recognised either. */
  readonly colleagues: readonly { readonly name: string; readonly calledName: string }[];
  /** Whom the session was about: they are named however their name is written. */
  readonly aboutIds: readonly string[];
}

const shortest = 4;

/**
 * A record speaks of people by their first name, so any first name of ours is one. What is also a word (a surname like
 * Bridges, a short name) is a name only with a capital; what the wall knows as an everyday word, only where its bearer
 * is named in full or the session was about them.
 */
function partsAlone(person: NamedPerson, isAbout: boolean): readonly Part[] {
  const [first = ''] = wordsOf(person.fullName).map(({ folded }) => folded);
  return formsOf(person.fullName).parts.flatMap((form) => {
    const [only = ''] = form;
    if (isAbout || form.length > 1) return [{ person, form, large: false }];
    if (isCommonWord(only)) return [];
    return [{ person, form, large: only !== first || only.length < shortest }];
  });
}

export function withhold({ people, colleagues, aboutIds }: WithheldFacts): Withheld {
  const persons = people.map(({ id, fullName }) => ({ id, fullName, knownAs: standIn.person }));
  const about = new Set(aboutIds);
  const others = colleagues.map(({ name }) => ({ id: name, fullName: name, knownAs: standIn.colleague }));
  const called = colleagues.flatMap(({ name, calledName }, at) => {
    const person = others[at];
    const forms: readonly NameForm[] = [calledName, name.split(/\s+/)[0] ?? ''].map((said) =>
      wordsOf(said).map(({ folded }) => folded),
    );
    return person === undefined
      ? []
      : forms.filter((form) => form.length > 0).map((form) => ({ person, form, large: true }));
  });
  const labels = people.map(({ knownAs }) => knownAs);
  const parts = [...called, ...persons.flatMap((person) => partsAlone(person, about.has(person.id)))];
  return {
    book: nameBook([...persons, ...others], []),
    parts: Map.groupBy(parts, ({ form }) => form[0] ?? ''),
    labels: knownLabels(labels),
    longLabels: knownLabels(labels.filter((label) => wordsOf(label).length > 1)),
    numbers: knownNumbers(people),
  };
}

/** Of all names on their own, those whose first word stands in the text: there are thousands, and few are spoken of. */
function partsIn(text: string, { parts, book }: Withheld): readonly Known[] {
  const chosen = new Map<string, readonly Known[]>();
  for (const { folded, start } of wordsOf(text)) {
    const letter = text[start] ?? '';
    const large = letter !== letter.toLowerCase() || letter === letter.toUpperCase();
    for (const word of [folded, folded.replace(/s$/, '')]) {
      const here = (parts.get(word) ?? []).filter((part) => large || !part.large);
      if (here.length > 0) chosen.set(`${word} ${large}`, here);
    }
  }
  const named = findNames(text, book, []).flatMap(({ person }) => (person === null ? [] : [person]));
  const theirs = new Set(named.filter(({ knownAs }) => knownAs === standIn.person));
  return [
    ...[...chosen.values()].flat(),
    ...[...theirs].flatMap((person) => formsOf(person.fullName).parts.map((form) => ({ person, form }))),
  ];
}

/** A name that comes about anew beside what was replaced is looked for again. */
const mostRounds = 4;

function withoutNames(text: string, withheld: Withheld): { readonly text: string; readonly count: number } {
  const long = withoutLabels(text, withheld.longLabels);
  let shown = withoutOddNames(long.text, withheld.book);
  let count = long.count + Number(shown !== long.text);
  const parts = partsIn(shown, withheld);
  for (let round = 0; round < mostRounds; round += 1) {
    const found = findNames(shown, withheld.book, parts);
    const labelled = withoutLabels(
      put(shown, found, ({ knownAs }) => (round === mostRounds - 1 ? '…' : knownAs)),
      withheld.labels,
    );
    if (labelled.text === shown) break;
    count += found.length + labelled.count;
    shown = labelled.text;
  }
  return { text: shown, count };
}

const beginsSentence = new RegExp(`(^|[.!?…]\\s+|\\n)(${standIn.person}|${standIn.colleague})`, 'g');

/**
 * A text in which nobody can be recognised: names, labels, numbers, dates of birth and addresses of the team's people
 * become neutral words, whoever wrote them there. Done again to a text it was done to, it changes nothing.
 */
export function withoutPeople(
  text: string,
  withheld: Withheld,
): { readonly text: string; readonly replaced: Replaced } {
  if (text === '') return { text, replaced: nothingReplaced };
  const numbered = withoutNumbers(text, withheld.numbers);
  const named = withoutNames(numbered.text, withheld);
  const done =
    named.count === 0
      ? named.text
      : named.text.replace(
          beginsSentence,
          (_, before: string, [letter = '', ...rest]: string) =>
            before + letter.toUpperCase() + rest.join(''),
        );
  return { text: done, replaced: addReplaced(numbered.replaced, { ...nothingReplaced, name: named.count }) };
}
