const few = '(?:[0-4]|none|nobody|no one|one|two|three|four)';
const counted =
  'people|persons?|plans?|proposals?|conversations?|connections?|contacts?|gaps?|reviews?|huddles?|spends?|answers?|of (?:them|us|these|those|\\d+)';
/** `two plans`, `only 3 of them`, `one C2 plan`. */
const fewOf = new RegExp(
  `(?<![\\p{L}\\p{N}£.,])${few}(?:\\s+\\p{L}[\\p{L}\\p{N}-]*){0,2}?\\s+(?:${counted})(?![\\p{L}\\p{N}])`,
  'iu',
);
/** `3 of 4`, `1 in 5`. */
const fraction = /(?<![\p{L}\p{N}£.,])\d+\s+(?:of|in|out of)\s+[0-9](?![\p{N}])/iu;

/**
 * Whether a sentence of the team's own counts fewer than five: it then stays in the team, as such a week of a chart does
 * (design 3).
 */
export function tellsFew(text: string): boolean {
  return fewOf.test(text) || fraction.test(text);
}
