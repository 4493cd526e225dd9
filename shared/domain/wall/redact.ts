import { isCommonWord, isMonth } from './common-words';
import { type Known, type NameBook, wallLabel } from './name-book';
import { formsOf, type NamedPerson, type NameForm, type Word, wordsOf } from './names';

/** A stretch of a text that names somebody, and what is put there. */
interface Found {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** Null for a member's name, which stays. */
  readonly person: NamedPerson | null;
}

/** What may stand between the words of one name: spaces, also across a line's end, or a few signs. */
const between = /^(?:\s*|[^.!?;:\n]{0,6}|\.\s?)$/;
const honorifics = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'lady', 'master', 'rev']);
const mostRounds = 3;

/** A text with its words, to be walked through. */
class Reading {
  readonly text: string;
  readonly words: readonly Word[];

  constructor(text: string) {
    this.text = text;
    this.words = wordsOf(text);
  }

  folded(at: number): string {
    return this.words[at]?.folded ?? '';
  }

  gapAfter(at: number): string {
    return this.text.slice(this.words[at]?.end ?? 0, this.words[at + 1]?.start ?? this.text.length);
  }

  /** Whether a name stands here; `Hales` too, where somebody left out the apostrophe. */
  has(form: NameForm, at: number): boolean {
    return form.every((part, index) => {
      const word = this.folded(at + index);
      const last = index === form.length - 1;
      if (word !== part && !(last && part.length > 2 && word === `${part}s`)) return false;
      if (last) return true;
      const gap = this.gapAfter(at + index);
      // A full stop may stand inside a name only after an initial; elsewhere it ends the sentence.
      return between.test(gap) && (!gap.startsWith('.') || part.length === 1);
    });
  }
}

function longest<Item extends { readonly form: NameForm }>(
  items: readonly Item[],
  reading: Reading,
  at: number,
): Item | null {
  return items
    .filter((item) => reading.has(item.form, at))
    .reduce<Item | null>(
      (best, item) => (best === null || item.form.length > best.form.length ? item : best),
      null,
    );
}

/** A single name is taken for the person's unless it is a word, a month in a date, or what a member is called. */
function standsForPerson(form: NameForm, reading: Reading, at: number, book: NameBook): boolean {
  const [only = ''] = form;
  if (form.length > 1) return true;
  if (book.called.has(only)) return false;
  if (!isCommonWord(only)) return true;
  const written = reading.text.slice(reading.words[at]?.start, reading.words[at]?.end);
  if (written === written.toLowerCase()) return false;
  const beside = [reading.folded(at - 1), reading.folded(at + 1)];
  return !(isMonth(only) && beside.some((word) => /^\d/.test(word)));
}

function findAt(reading: Reading, at: number, book: NameBook, parts: readonly Known[]): Found | null {
  const first = reading.folded(at);
  const whole = longest(book.whole.get(first) ?? [], reading, at);
  const member = longest(
    (book.members.get(first) ?? []).map((form) => ({ form })),
    reading,
    at,
  );
  const part = longest(
    parts.filter(({ form }) => standsForPerson(form, reading, at, book)),
    reading,
    at,
  );
  const named = whole ?? (member === null ? part : null);
  const form = named?.form ?? member?.form;
  const start = reading.words[at];
  const end = form === undefined ? undefined : reading.words[at + form.length - 1];
  if (form === undefined || start === undefined || end === undefined) return null;
  return { start: start.start, end: end.end, words: form.length, person: named?.person ?? null };
}

function findAll(reading: Reading, book: NameBook, parts: readonly Known[]): readonly Found[] {
  const found: Found[] = [];
  for (let at = 0; at < reading.words.length; ) {
    const here = findAt(reading, at, book, parts);
    if (here !== null && here.person !== null) {
      const before = reading.words[at - 1];
      const polite =
        before !== undefined && honorifics.has(before.folded) && /^\.?\s*$/.test(reading.gapAfter(at - 1));
      found.push(polite ? { ...here, start: before.start } : here);
    }
    at += here?.words ?? 1;
  }
  return found;
}

function partsOf(people: Iterable<NamedPerson>): readonly Known[] {
  return [...people].flatMap((person) => formsOf(person.fullName).parts.map((form) => ({ person, form })));
}

/** Puts labels where names stood; a label that ends with a full stop takes the sentence's own with it. */
function put(text: string, found: readonly Found[], label: (person: NamedPerson) => string): string {
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

function withoutOddNames(text: string, book: NameBook): string {
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
  const about = (given.length > 0 ? given : book.spokenOf)
    .map((id) => book.people.get(id))
    .filter((person) => person !== undefined);
  let shown = withoutOddNames(text, book);
  const named = findAll(new Reading(shown), book, []).flatMap(({ person }) =>
    person === null ? [] : [person],
  );
  const parts = partsOf(new Set([...about, ...named]));
  // A label beside a word that was there before can make a name anew, so what is shown is looked at again.
  for (let round = 0; round < mostRounds; round++) {
    const found = findAll(new Reading(shown), book, round === 0 ? parts : []);
    if (found.length === 0) return shown;
    shown = put(shown, found, round === mostRounds - 1 ? () => '…' : (person) => wallLabel(person, book));
  }
  return shown;
}
