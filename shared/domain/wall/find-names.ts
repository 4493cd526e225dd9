import { isCommonWord, isMonth } from './common-words';
import type { Known, NameBook } from './name-book';
import { type NamedPerson, type NameForm, type Word, wordsOf } from './names';

/** A stretch of a text that names somebody, and what is put there. */
export interface Found {
  readonly start: number;
  readonly end: number;
  readonly words: number;
  /** Null for a member's name, which stays. */
  readonly person: NamedPerson | null;
}

/** What may stand between the words of one name: spaces, also across a line's end, or a few signs. */
const between = /^(?:\s*|[^.!?;:\n]{0,6}|\.\s?)$/;
const honorifics = new Set(['mr', 'mrs', 'ms', 'miss', 'mx', 'dr', 'sir', 'lady', 'master', 'rev']);

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

/** Every stretch that names one of the people, in its order: whole names of all, and of some also `parts`. */
export function findNames(text: string, book: NameBook, parts: readonly Known[]): readonly Found[] {
  const reading = new Reading(text);
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
