import { accept, type Outcome, refuse } from '../outcome';

/** Signs a passphrase has at least: length is what protects it (NIST SP 800-63B 5.1.1, NCSC “three random words”). */
const shortestPassphrase = 12;
export const longestPassphrase = 200;

export type PassphraseRefusal =
  | { readonly kind: 'passphrase-short'; readonly signs: number; readonly least: number }
  /** It is one sign, one short word or a row of the keyboard over and over. */
  | { readonly kind: 'passphrase-plain' };

/** The same words give the same key however a keyboard puts their letters together (NIST SP 800-63B: NFKC). */
export function asTyped(words: string): string {
  return words.normalize('NFKC').trim();
}

/** How few different signs make one that could be guessed by anybody. */
const fewestDifferent = 5;
const wellKnown = ['password', 'passphrase', 'goldenthread', 'letmein', 'qwertyuiop', 'iloveyou'] as const;
const runs = ['abcdefghijklmnopqrstuvwxyz', '01234567890', 'qwertyuiopasdfghjklzxcvbnm'] as const;

function isPlain(words: string): boolean {
  const plain = words.toLowerCase().replace(/[^\p{L}\p{N}]/gu, '');
  if (new Set(plain).size < fewestDifferent) return true;
  // What is left once words that everybody knows and their numbers are taken away.
  const rest = wellKnown.reduce((left, known) => left.replaceAll(known, ''), plain).replace(/\d/g, '');
  if (rest.length < 4) return true;
  return runs.some((run) => run.repeat(2).includes(plain));
}

/** Whether a team may have this passphrase. Which signs it is made of is theirs to choose. */
export function checkPassphrase(words: string): Outcome<string, PassphraseRefusal> {
  const typed = asTyped(words);
  const signs = [...typed].length;
  if (signs < shortestPassphrase)
    return refuse({ kind: 'passphrase-short', signs, least: shortestPassphrase });
  return isPlain(typed) ? refuse({ kind: 'passphrase-plain' }) : accept(typed);
}
