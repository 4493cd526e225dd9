import { sayList } from '../text';
import type { MissingPart } from './readiness';

const words: Readonly<Record<MissingPart, string>> = {
  'good-life': 'what a good life looks like, in their own words',
  'what-matters': 'what matters to them',
  strengths: 'what is strong already',
  'tried-c1': 'what was tried in C1',
  'tried-c1-not-enough': 'why the C1 was not enough',
  'tried-c2': 'what was tried in C2',
  'tried-c2-not-enough': 'why the C2 was not enough',
  alternative: 'one other way, and why not that',
  'alternative-why-not': 'why not the other way',
  'why-only': 'why nothing less would do',
  outcome: 'what should come of it, and how we will know',
  'outcome-how-we-will-know': 'how we will know: who asks, and when',
  carer: 'whether a carer was heard, or that there is none',
  'carer-said': 'which carer was heard, and what they said',
  involved: 'who they want involved',
  budget: 'a fair budget, weekly or once',
  funding: 'where the money comes from',
};

/** What is missing, to stand beside its place and in the list: `why the C2 was not enough`. */
export function wordMissingPart(part: MissingPart): string {
  return words[part];
}

/** The same as a sentence: `Not said yet: why the C2 was not enough.` Nothing missing says nothing. */
export function wordMissing(missing: readonly MissingPart[]): string {
  return missing.length === 0 ? '' : `Not said yet: ${sayList(missing.map(wordMissingPart))}.`;
}
