import { type Found, findNames } from './find-names';
import { type Known, type NameBook, wallLabel } from './name-book';
import { formsOf, type NamedPerson, wordsOf } from './names';

/** A name that comes about anew is looked for again; what is left after these is shown as nothing at all. */
const mostRounds = 3;

function partsOf(people: Iterable<NamedPerson>): readonly Known[] {
  return [...people].flatMap((person) => formsOf(person.fullName).parts.map((form) => ({ person, form })));
}

/** By whom a huddle talks about: the same for every text of it that is about nobody in particular. */
const partsSpokenOf = new WeakMap<readonly string[], readonly Known[]>();

function partsOfSpoken(book: NameBook): readonly Known[] {
  const known = partsSpokenOf.get(book.spokenOf);
  if (known !== undefined) return known;
  const parts = partsOf(peopleOf(book, book.spokenOf));
  partsSpokenOf.set(book.spokenOf, parts);
  return parts;
}

function peopleOf(book: NameBook, ids: readonly string[]): readonly NamedPerson[] {
  return ids.map((id) => book.people.get(id)).filter((person) => person !== undefined);
}

/** Puts labels where names stood; a label that ends with a full stop takes the sentence's own with it. */
export function put(text: string, found: readonly Found[], label: (person: NamedPerson) => string): string {
  let done = '';
  let from = 0;
  for (const { start, end, person } of found) {
    if (person === null) continue;
    const words = label(person);
    const owner =
      text[end - 1]?.toLowerCase() === 's' &&
      !/s$/i.test(person.fullName) &&
      endsOwner(text.slice(start, end), person);
    done += text.slice(from, start) + words + (owner ? '’s' : '');
    from = words.endsWith('.') && !owner && text[end] === '.' && text[end + 1] !== '.' ? end + 1 : end;
  }
  return done + text.slice(from);
}

/** `Hales` for `Hale’s`: the name and an s that is not part of it. */
function endsOwner(written: string, person: NamedPerson): boolean {
  const last = wordsOf(written).at(-1)?.folded ?? '';
  const names = formsOf(person.fullName);
  return ![...names.whole, ...names.parts].some((form) => form.at(-1) === last);
}

/** Names that hold more than letters, replaced as they are written. */
export function withoutOddNames(text: string, book: NameBook): string {
  return book.odd.reduce((rest, person) => {
    const literal = person.fullName.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&').replace(/\s+/g, '\\s+');
    return rest.replace(new RegExp(literal, 'giu'), () => wallLabel(person, book));
  }, text);
}

/**
 * A text as the wall and the minutes may show it (design 1, who sees what). Every full name of the team's people
 * becomes their known-as label, however it is turned or written; of `aboutIds`, and of anybody the text names in
 * full, the first name and surname on their own too. What is about nobody in particular may be about anyone the
 * huddle talks about; what is about one person may speak of a neighbour of the same name as another. Names of the
 * members stay: the room knows itself.
 */
export function redact(text: string, book: NameBook, aboutIds: readonly (string | null)[] = []): string {
  if (text === '') return text;
  const given = aboutIds.filter((id) => id !== null);
  let shown = withoutOddNames(text, book);
  const named = findNames(shown, book, []).flatMap(({ person }) => (person === null ? [] : [person]));
  const parts =
    given.length === 0 && named.length === 0
      ? partsOfSpoken(book)
      : partsOf(new Set([...peopleOf(book, given.length > 0 ? given : book.spokenOf), ...named]));
  // A label beside a word that was there before can make a name anew, so what is shown is looked at again.
  for (let round = 0; round < mostRounds; round++) {
    const found = findNames(shown, book, round === 0 ? parts : []);
    if (found.length === 0) return shown;
    shown = put(shown, found, round === mostRounds - 1 ? () => '…' : (person) => wallLabel(person, book));
  }
  return shown;
}
