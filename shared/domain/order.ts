/**
 * The order of ids, dates and moments: by their letters, as the store keeps them. Names of people have an order of
 * their own (people/finding.ts); asking a language for this one would cost a start the reading of its tables.
 */
export function inOrder(a: string, b: string): -1 | 0 | 1 {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
