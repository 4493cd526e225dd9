import type { ProposalContent } from './proposal';

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

/** What readiness looks at; dates and links are offered, never asked for. */
export type ReadinessFacts = Omit<
  ProposalContent,
  'startsOn' | 'lookAgainOn' | 'linkedConversationIds' | 'linkedPlanIds'
>;

function said(text: string): boolean {
  return text.trim() !== '';
}

/** Of a list of pairs: nothing named yet, or something named without its second half. One whole pair is enough. */
function missingPair<Part>(
  pairs: readonly (readonly [first: string, second: string])[],
  parts: readonly [Part, Part],
): Part | null {
  const named = pairs.filter(([first]) => said(first));
  if (named.length === 0) return parts[0];
  return named.some(([, second]) => said(second)) ? null : parts[1];
}

function missingOfCarer({ carer }: ReadinessFacts): MissingPart | null {
  if (carer.kind === 'not-said') return 'carer';
  if (carer.kind === 'no-carer') return null;
  return said(carer.who) && said(carer.said) ? null : 'carer-said';
}

/**
 * What this proposal must still say before it can be ready, in the page's order; empty when nothing is missing.
 * Golden rule 2: what was tried in C1 and C2 and why each was not enough; golden rule 5: the carer heard, or none.
 * A budget is weekly, one-off or both, in pence.
 */
export function missingFrom(content: ReadinessFacts): readonly MissingPart[] {
  const missing = new Set<MissingPart | null>();
  const need = (part: MissingPart, text: string) => void (said(text) || missing.add(part));
  need('good-life', content.goodLife);
  need('what-matters', content.whatMatters);
  need('strengths', content.strengths);
  need('tried-c1', content.triedC1);
  need('tried-c1-not-enough', content.triedC1NotEnough);
  need('tried-c2', content.triedC2);
  need('tried-c2-not-enough', content.triedC2NotEnough);
  const ways = content.alternatives.map((way) => [way.what, way.whyNot] as const);
  missing.add(missingPair(ways, ['alternative', 'alternative-why-not']));
  need('why-only', content.whyOnly);
  const outcomes = content.outcomes.map((outcome) => [outcome.what, outcome.howWeWillKnow] as const);
  missing.add(missingPair(outcomes, ['outcome', 'outcome-how-we-will-know']));
  missing.add(missingOfCarer(content));
  need('involved', content.involved);
  if (content.weeklyPence === null && content.oneOffPence === null) missing.add('budget');
  need('funding', content.funding);
  return missingParts.filter((part) => missing.has(part));
}
