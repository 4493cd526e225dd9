import type { LocalDate } from '../dates';
import { monthNames, sayDate } from '../say-dates';
import { sayCount, startSentence } from '../text';

/** A person who might be asked next what a good life looks like; what is known of them. */
export interface MayNeedFacts {
  /** C1 conversations in the last year. */
  readonly c1Count: number;
  readonly firstC1On: LocalDate | null;
  /** When a C2 plan of theirs last ended into a C3 conversation. */
  readonly needsC3On: LocalDate | null;
  /** Someone in an open C2 plan is not listed: we never plan long-term in a crisis (golden rule 3). */
  readonly inOpenPlan: boolean;
  /** When their newest proposal was begun, whatever came of it. */
  readonly lastProposalOn: LocalDate | null;
}

/** So many C1s in a year say that connecting alone may not be enough. */
const severalC1s = 3;

function isSince(on: LocalDate, lastProposalOn: LocalDate | null): boolean {
  return lastProposalOn === null || lastProposalOn < on;
}

/** Why a C3 proposal may be for them, or null: their C2 ended into a C3 conversation, or C1s come one after another. */
export function mayNeedProposal(
  facts: MayNeedFacts,
  today: LocalDate,
): { readonly kind: 'C1' | 'C2'; readonly why: string } | null {
  const { c1Count, firstC1On, needsC3On, lastProposalOn } = facts;
  if (facts.inOpenPlan) return null;
  if (needsC3On !== null && isSince(needsC3On, lastProposalOn)) {
    return { kind: 'C2', why: `The C2 ended into a C3 conversation on ${sayDate(needsC3On, today)}.` };
  }
  if (c1Count >= severalC1s && firstC1On !== null && lastProposalOn === null) {
    const since = monthNames[Number(firstC1On.slice(5, 7)) - 1] ?? '';
    return { kind: 'C1', why: `${startSentence(sayCount(c1Count, 'C1'))} since ${since}.` };
  }
  return null;
}
