import { foldForFinding } from '../text';

/** A name as names are told apart: large or small letters, accents, marks and spaces make no other name. */
export function foldPackName(name: string): string {
  return foldForFinding(name)
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The first two of one name; null where every name is its own. */
export function sharedName<Named extends { readonly name: string }>(
  named: readonly Named[],
): readonly [Named, Named] | null {
  const seen = new Map<string, Named>();
  for (const each of named) {
    const folded = foldPackName(each.name);
    const other = seen.get(folded);
    if (other !== undefined) return [other, each];
    seen.set(folded, each);
  }
  return null;
}
