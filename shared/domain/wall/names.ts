/** Somebody whose name must not be read on the wall or in minutes, and what stands there instead. */
export interface NamedPerson {
  readonly id: string;
  readonly fullName: string;
  readonly knownAs: string;
}

/** A word of a text, folded for comparing, and where it stands; an ending ’s belongs to the sentence, not to it. */
export interface Word {
  readonly folded: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Without accents, apostrophes and signs that are not seen, in one case: `Zoë` and `ZOE`, `O’Brien` and `obrien` are one
 * name.
 */
function fold(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}\p{Cf}'’]/gu, '')
    .toLowerCase();
}

/** Scripts that write names into a sentence without spaces: there every letter is a word of its own. */
const unspaced =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}\p{Script=Lao}\p{Script=Khmer}\p{Script=Myanmar}]/u;

// A sign that is not seen, as a soft hyphen, parts no word; but for the two that are there to part what they stand between.
const unseen = '(?![\\u200B\\u200C])\\p{Cf}';
const letters = '[\\p{L}\\p{M}\\p{N}]+';
const word = new RegExp(`${letters}(?:(?:(?:${unseen})*['’](?:${unseen})*|(?:${unseen})+)${letters})*`, 'gu');

/** The words of a text. Names are compared word by word, so that `Ann` is never found in `Annual`. */
export function wordsOf(text: string): readonly Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(word)) {
    const run = match[0].replace(/['’]s$/i, '');
    let start = match.index;
    for (const part of unspaced.test(run) ? [...run] : [run]) {
      words.push({ folded: fold(part), start, end: start + part.length });
      start += part.length;
    }
  }
  return words;
}

/** Small words inside a surname, which are no name on their own. */
const particles = new Set(
  'van von der den de da di do dos du del della la le el al bin ibn bint ben st mc mac o and the ter ten op zu'.split(
    ' ',
  ),
);

/** How a name is said: as a sequence of folded words. */
export type NameForm = readonly string[];

export interface NameForms {
  /** The whole name, in the ways it is turned; two words or more. */
  readonly whole: readonly NameForm[];
  /** Each name on its own, and the surname together. */
  readonly parts: readonly NameForm[];
}

function distinct(forms: readonly NameForm[]): readonly NameForm[] {
  return [...new Map(forms.filter((form) => form.length > 0).map((form) => [form.join(' '), form])).values()];
}

function saysNothing(form: NameForm): boolean {
  const [only = ''] = form;
  return form.length === 1 && (particles.has(only) || ([...only].length === 1 && !unspaced.test(only)));
}

/** Taking a name apart costs more than anything else the wall and the minutes do, and a team's names stay the same. */
const takenApart = new Map<string, NameForms>();
const mostTakenApart = 10_000;

/** The forms of a full name, the given name standing first as it is kept. */
export function formsOf(fullName: string): NameForms {
  const known = takenApart.get(fullName);
  if (known !== undefined) return known;
  const forms = takeApart(fullName);
  if (takenApart.size >= mostTakenApart) takenApart.clear();
  takenApart.set(fullName, forms);
  return forms;
}

function takeApart(fullName: string): NameForms {
  const names = fullName
    .split(/\s+/)
    .map((name) => wordsOf(name).map((word) => word.folded))
    .filter((name) => name.length > 0);
  const first = names[0] ?? [];
  const last = names.at(-1) ?? [];
  const surname = names.slice(1).flat();
  const whole =
    names.length > 1
      ? [names.flat(), [...surname, ...first], [...last, ...first], [...first, ...last]]
      : [first];
  return {
    whole: distinct(whole).filter((form) => form.length > 1),
    parts: distinct([surname, ...names]).filter((form) => !saysNothing(form)),
  };
}

/** The first letter of each name: what stands for somebody whose own label would give another away. */
export function initialsOf(fullName: string): string {
  return fullName
    .split(/\s+/)
    .map((name) => /\p{L}/u.exec(name)?.[0]?.toUpperCase() ?? '')
    .filter((letter) => letter !== '')
    .map((letter) => `${letter}.`)
    .join('');
}
