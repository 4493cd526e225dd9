import { isCommonWord } from '../wall/common-words';
import { findNames } from '../wall/find-names';
import { type Known, type NameBook, nameBook } from '../wall/name-book';
import { formsOf, type NamedPerson, type NameForm, wordsOf } from '../wall/names';
import { put, withoutOddNames } from '../wall/redact';
import { addReplaced, nothingReplaced, type Replaced, standIn } from './replaced';
import { withoutBreaks } from './without-breaks';
import { type KnownLabels, knownLabels, withoutLabels } from './without-labels';
import { type KnownNumbers, knownNumbers, type Numbered, withoutNumbers } from './without-numbers';
import { otherSpellings, runTogether } from './without-spellings';
import { withoutUnseen } from './without-unseen';

/** A name on its own, and whether it must be written with a capital to be taken for one. */
interface Part extends Known {
  readonly large: boolean;
}

/** Names on their own, by their first word. */
type Parts = ReadonlyMap<string, readonly Part[]>;

/** Everything that must not stand in a record of learning, made once for many texts. */
export interface Withheld {
  readonly book: NameBook;
  readonly parts: Parts;
  /** Of those the session was about: they are named however their name is written. */
  readonly about: Parts;
  readonly labels: KnownLabels;
  /** Those of more than one word: they are found before the names that may stand in them, as Ann in Mary-Ann. */
  readonly longLabels: KnownLabels;
  readonly numbers: KnownNumbers;
}

export interface WithheldFacts {
  readonly people: readonly (NamedPerson & Numbered)[];
  /** The members but for the record's owner: a colleague is not to be recognised either. */
  readonly colleagues: readonly { readonly name: string; readonly calledName: string }[];
}

const shortest = 4;

function byFirstWord(parts: readonly Part[]): Parts {
  return Map.groupBy(parts, ({ form }) => form[0] ?? '');
}

/** Somebody's names as they are kept, and as others spell them. */
function spelled(person: NamedPerson): readonly NamedPerson[] {
  return [person, ...otherSpellings(person.fullName).map((fullName) => ({ ...person, fullName }))];
}

/** What is neither one of the names alone nor several: `dorothyhale`. */
function together(person: NamedPerson): readonly Part[] {
  const whole = runTogether(person.fullName);
  return whole === null ? [] : [{ person, form: [whole], large: false }];
}

/**
 * A record speaks of people by their first name, so any first name of ours is one. What is also a word (a surname like
 * Bridges, a short name) is a name only with a capital; what the wall knows as an everyday word, only where its bearer
 * is named in full or the session was about them.
 */
function partsAlone(person: NamedPerson): readonly Part[] {
  const [first = ''] = wordsOf(person.fullName).map(({ folded }) => folded);
  return formsOf(person.fullName).parts.flatMap((form) => {
    const [only = ''] = form;
    if (form.length > 1) return [{ person, form, large: false }];
    if (isCommonWord(only)) return [];
    return [{ person, form, large: only !== first || only.length < shortest }];
  });
}

/** What a colleague is called, and each of their names: all of them only with a capital. */
function partsOfColleague(person: NamedPerson, calledName: string): readonly Part[] {
  const called: readonly NameForm[] = [calledName, person.fullName.split(/\s+/)[0] ?? ''].map((said) =>
    wordsOf(said).map(({ folded }) => folded),
  );
  const names = spelled(person).flatMap(({ fullName }) => formsOf(fullName).parts);
  return [...called, ...names]
    .filter((form) => form.length > 0)
    .map((form) => ({ person, form, large: true }));
}

/** One of the people as they are withheld: their spellings, and their names on their own. */
interface Taken {
  readonly names: readonly NamedPerson[];
  readonly parts: readonly Part[];
}

/** Taking a name apart takes longer than all else, so that it is done once while the program runs. */
const takenApart = new Map<string, Taken>();
const mostTaken = 20_000;

function takeApart({ id, fullName }: NamedPerson): Taken {
  const key = `${id}\n${fullName}`;
  const known = takenApart.get(key);
  if (known !== undefined) return known;
  const person = { id, fullName, knownAs: standIn.person };
  const names = spelled(person);
  const made = { names, parts: [...names.flatMap(partsAlone), ...together(person)] };
  if (takenApart.size >= mostTaken) takenApart.clear();
  takenApart.set(key, made);
  return made;
}

/** What is withheld from every record of one member; of whom a session was about, see `withAbout`. */
export function withhold({ people, colleagues }: WithheldFacts): Withheld {
  const taken = people.map(takeApart);
  const others = colleagues.map(({ name, calledName }) => ({
    ...{ id: name, fullName: name, knownAs: standIn.colleague },
    calledName,
  }));
  const labels = people.map(({ knownAs }) => knownAs);
  return {
    book: nameBook([...taken.flatMap(({ names }) => names), ...others.flatMap(spelled)], []),
    parts: byFirstWord([
      ...others.flatMap((person) => [...partsOfColleague(person, person.calledName), ...together(person)]),
      ...taken.flatMap(({ parts }) => parts),
    ]),
    about: new Map(),
    labels: knownLabels(labels),
    longLabels: knownLabels(labels.filter((label) => wordsOf(label).length > 1)),
    numbers: knownNumbers(people),
  };
}

/** The same, and the people a session was about by any of their names: nothing else is made again for them. */
export function withAbout(withheld: Withheld, aboutIds: readonly string[]): Withheld {
  const people = aboutIds.flatMap((id) => withheld.book.people.get(id) ?? []);
  const parts = people
    .flatMap(spelled)
    .flatMap((person) => formsOf(person.fullName).parts.map((form) => ({ person, form, large: false })));
  return { ...withheld, about: byFirstWord(parts) };
}

function isLarge(letter: string): boolean {
  return letter !== letter.toLowerCase() || letter === letter.toUpperCase();
}

/** The names on their own that begin with this word, written as it is. */
function partsFrom(word: string, large: boolean, { about, parts }: Withheld): readonly Part[] {
  return [...(about.get(word) ?? []), ...(parts.get(word) ?? [])].filter((part) => large || !part.large);
}

/** Of all names on their own, those whose first word stands in the text: there are thousands, and few are spoken of. */
function partsIn(text: string, withheld: Withheld): readonly Known[] {
  const chosen = new Map<string, readonly Known[]>();
  for (const { folded, start } of wordsOf(text)) {
    const large = isLarge(text[start] ?? '');
    for (const word of [folded, folded.replace(/s$/, '')]) {
      const here = partsFrom(word, large, withheld);
      if (here.length > 0) chosen.set(`${word} ${large}`, here);
    }
  }
  const named = findNames(text, withheld.book, []).flatMap(({ person }) => (person === null ? [] : [person]));
  const theirs = new Set(named.filter(({ knownAs }) => knownAs === standIn.person));
  return [
    ...[...chosen.values()].flat(),
    ...[...theirs].flatMap((person) => formsOf(person.fullName).parts.map((form) => ({ person, form }))),
  ];
}

/** Whether a name or a label begins with this word. */
function isName(said: string, withheld: Withheld): boolean {
  const [word] = wordsOf(said);
  if (word === undefined) return false;
  const large = isLarge(said.slice(0, 1));
  return (
    partsFrom(word.folded, large, withheld).length > 0 ||
    (large && withheld.book.whole.has(word.folded)) ||
    withheld.labels.byWord.has(said)
  );
}

/** A name that comes about anew beside what was replaced is looked for again. */
const mostRounds = 4;

function withoutNames(text: string, withheld: Withheld): { readonly text: string; readonly count: number } {
  const long = withoutLabels(text, withheld.longLabels);
  const whole = withoutBreaks(long.text, (word) => isName(word, withheld));
  let shown = withoutOddNames(whole, withheld.book);
  let count = long.count + Number(shown !== whole);
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
  const numbered = withoutNumbers(withoutUnseen(text), withheld.numbers);
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
