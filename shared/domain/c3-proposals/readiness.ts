/** What a draft must still say before it can be ready (design 1), in the order the page asks for it. */
export const missingParts = [
  'good-life',
  'what-matters',
  'strengths',
  'tried-c1',
  'tried-c1-not-enough',
  'tried-c2',
  'tried-c2-not-enough',
  'alternative',
  'alternative-why-not',
  'why-only',
  'outcome',
  'outcome-how-we-will-know',
  'carer',
  'carer-said',
  'involved',
  'budget',
  'funding',
] as const;
export type MissingPart = (typeof missingParts)[number];
