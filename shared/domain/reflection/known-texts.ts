/** Something that is found by its letters and figures alone, however it is spaced, cased and punctuated. */
interface KnownText<Kind> {
  readonly bare: string;
  readonly kind: Kind;
}

/** Known texts by how they begin: there are thousands, and in a record stands hardly one. */
export type KnownTexts<Kind> = ReadonlyMap<string, readonly KnownText<Kind>[]>;

/** So many letters and figures at least: fewer would be found everywhere. */
const shortest = 4;
/** What may stand between two letters or figures of one text. */
const gap = /^[\s./,'’()\p{Cf}-]{0,3}$/u;

function bareOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '').toLowerCase();
}

export function knownTexts<Kind>(
  texts: readonly (readonly [text: string | null, kind: Kind])[],
): KnownTexts<Kind> {
  const known = texts
    .map(([text, kind]) => ({ bare: bareOf(text ?? ''), kind }))
    .filter(({ bare }) => bare.length >= shortest)
    .toSorted((a, b) => b.bare.length - a.bare.length);
  return Map.groupBy(known, ({ bare }) => bare.slice(0, shortest));
}

/** The letters and figures of a text, and where each stands in it. */
function signsOf(text: string): { readonly bare: string; readonly places: readonly number[] } {
  let bare = '';
  const places: number[] = [];
  for (const { 0: letter, index } of text.matchAll(/[\p{L}\p{N}]/gu)) {
    // Small letters of some scripts are longer; every one of them stands where the large one stood.
    for (const small of letter.toLowerCase()) {
      bare += small;
      for (let unit = 0; unit < small.length; unit += 1) places.push(index);
    }
  }
  return { bare, places };
}

/** Puts something else in the place of every known text, the longest first. */
export function replaceKnown<Kind>(
  text: string,
  known: KnownTexts<Kind>,
  by: (kind: Kind) => string,
): string {
  const { bare, places } = signsOf(text);
  const letterEnd = (at: number): number => at + ((text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1);
  const begins = (at: number): boolean => {
    const [before, here] = [places[at - 1], places[at]];
    return before === undefined || here === undefined || letterEnd(before) < here;
  };
  const closeTogether = (from: number, to: number): boolean => {
    for (let at = from + 1; at < to; at += 1)
      if (!gap.test(text.slice(letterEnd(places[at - 1] ?? 0), places[at]))) return false;
    return true;
  };
  let done = '';
  let from = 0;
  for (let at = 0; at < bare.length; at += 1) {
    const start = places[at] ?? 0;
    if (start < from || !begins(at)) continue;
    const found = (known.get(bare.slice(at, at + shortest)) ?? []).find(({ bare: its }) => {
      const end = at + its.length;
      return bare.startsWith(its, at) && (end === bare.length || begins(end)) && closeTogether(at, end);
    });
    if (found === undefined) continue;
    done += text.slice(from, start) + by(found.kind);
    from = letterEnd(places[at + found.bare.length - 1] ?? start);
  }
  return done + text.slice(from);
}
