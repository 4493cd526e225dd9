import { wordsOf } from '../wall/names';

const hyphens = /(?<=\p{L})[-‐‑\u200C](?=\p{L})/gu;
const letterApart = /(?<!\p{L})(\p{L})['’](?=\p{L})/gu;
const prefix = /(?<!\p{L})(O|Mc|Mac)\s+(?=\p{Lu})/gu;

/** The same name as others spell it: `Maryann` for Mary-Ann, `O Brien` for O’Brien and the other way round. */
export function otherSpellings(fullName: string): readonly string[] {
  const closed = fullName.replace(hyphens, '');
  const ways = [closed, ...[fullName, closed].map((name) => name.replace(letterApart, '$1 '))];
  return [...new Set([...ways, fullName.replace(prefix, '$1')])].filter((name) => name !== fullName);
}

/** A whole name without its spaces, as in `dorothyhale`; null for one that is a single word. */
export function runTogether(fullName: string): string | null {
  const words = wordsOf(fullName).map(({ folded }) => folded);
  return words.length > 1 ? words.join('') : null;
}
