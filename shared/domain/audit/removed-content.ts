import type { Verb } from './verb-words';

/** Says of older entries that what they tell of people was removed. */
export const removalVerb = 'team.words-removed' satisfies Verb;
/** Says that older entries were linked, when a store was brought up to date, and what stood beside the trail then. */
export const linkedVerb = 'team.trail-linked' satisfies Verb;

/** Entries that the chain itself leans on: they name nobody, and keep what they say. */
export const keptWhole: readonly string[] = [removalVerb, linkedVerb];

/** What stands in place of an id that was removed. */
export const removedId = 'removed';

/** Whether what a change says was removed under retention: it then tells only of which table it was. */
export function isRemoved({ rowId }: { readonly rowId: string }): boolean {
  return rowId === removedId;
}

/** Places in the chain as few words: `3-9 12`. */
export function sayPositions(positions: readonly number[]): string {
  const runs: [from: number, to: number][] = [];
  for (const position of positions.toSorted((one, other) => one - other)) {
    const last = runs.at(-1);
    if (last !== undefined && position <= last[1] + 1) last[1] = position;
    else runs.push([position, position]);
  }
  return runs.map(([from, to]) => (from === to ? String(from) : `${from}-${to}`)).join(' ');
}

/** The places that such words name, up to `last`; what is no place names none. */
export function readPositions(words: string, last: number): readonly number[] {
  return words.split(' ').flatMap((run) => {
    const [, from, to = from] = /^(\d+)(?:-(\d+))?$/.exec(run) ?? [];
    if (from === undefined) return [];
    const length = Math.min(Number(to), last) - Number(from) + 1;
    return Array.from({ length: Math.max(length, 0) }, (_, index) => Number(from) + index);
  });
}
