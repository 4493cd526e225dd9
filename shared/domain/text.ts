import { sayNumber } from './say-dates';

/** `Grace`, `Grace and Tom`, `Grace, Tom and Ffion`. */
export function sayList(parts: readonly string[]): string {
  if (parts.length < 2) return parts[0] ?? '';
  return `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}

/** `one plan`, `three plans`, `14 plans`: small numbers as words, as one says them in a room. */
export function sayCount(count: number, one: string, many = `${one}s`): string {
  return `${sayNumber(count)} ${count === 1 ? one : many}`;
}

/** `Grace’s`, `Iris’`: for sentences about somebody. */
export function whose(name: string): string {
  return /s$/i.test(name) ? `${name}’` : `${name}’s`;
}

/** The first letter large, so that a sentence can begin with a number word or a day. */
export function startSentence(text: string): string {
  const [first = '', ...rest] = text;
  return first.toUpperCase() + rest.join('');
}

/** The first line or sentence, cut at a word where it is longer than `most` characters. */
export function firstWords(text: string, most: number): string {
  // No more is looked at than could be shown, so that a long story costs no more than a short one.
  const beginning = text.trimStart().slice(0, most * 8);
  const [firstLine = ''] = beginning.split('\n', 1);
  const end = firstLine.search(/[.!?…]\s/);
  const line = (end === -1 ? firstLine : firstLine.slice(0, end + 1)).trim();
  if (line.length <= most) return line;
  const letters = [...line];
  if (letters.length <= most) return line;
  const cut = letters.slice(0, most - 1).join('');
  const atWord = cut.replace(/\s+\S*$/, '');
  return `${atWord.replace(/[\s,;:–-]+$/, '')}…`;
}

/** Lower case and without accents, so that `Zoe` finds `Zoë` and `obrien` finds `O’Brien`. */
export function foldForFinding(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´.]/gu, '')
    .toLowerCase();
}

/** A text as it stands in a regular expression, every sign of it for itself. */
export function escaped(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
}
