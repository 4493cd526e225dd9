/** Words that stood in one text, and what stands in their place in the other. */
export interface ChangedWords {
  readonly gone: readonly string[];
  readonly instead: readonly string[];
}

/** How many words two texts have in common, in their order, from each pair of places on. */
function commonFrom(one: readonly string[], other: readonly string[]): (a: number, b: number) => number {
  const wide = other.length + 1;
  const table = new Uint32Array((one.length + 1) * wide);
  const at = (a: number, b: number): number => table[a * wide + b] ?? 0;
  for (let a = one.length - 1; a >= 0; a -= 1)
    for (let b = other.length - 1; b >= 0; b -= 1)
      table[a * wide + b] = one[a] === other[b] ? at(a + 1, b + 1) + 1 : Math.max(at(a + 1, b), at(a, b + 1));
  return at;
}

/** The stretches in which two texts differ, word by word, with as much in common between them as can be. */
export function changedWords(one: readonly string[], other: readonly string[]): readonly ChangedWords[] {
  const common = commonFrom(one, other);
  const changes: ChangedWords[] = [];
  let gone: string[] = [];
  let instead: string[] = [];
  let [a, b] = [0, 0];
  while (a < one.length || b < other.length) {
    if (a < one.length && one[a] === other[b]) {
      changes.push({ gone, instead });
      [gone, instead] = [[], []];
      a += 1;
      b += 1;
    } else if (b >= other.length || (a < one.length && common(a + 1, b) >= common(a, b + 1))) {
      gone.push(one[a] ?? '');
      a += 1;
    } else {
      instead.push(other[b] ?? '');
      b += 1;
    }
  }
  return [...changes, { gone, instead }].filter((change) => change.gone.length + change.instead.length > 0);
}
