import type { PlanOutcome } from '../c2-plans/plan';
import type { ConversationKind } from '../conversations/conversation';
import type { LocalDate } from '../dates';

/** Where things are with a person: the furthest conversation now open, or at rest. */
export type PersonStanding =
  | { readonly kind: 'new' }
  | { readonly kind: 'C0' | 'C1' | 'C2' | 'C3' }
  | { readonly kind: 'closed'; readonly on: string };

/** What a person's standing is derived from. */
export interface StandingFacts {
  readonly closedOn: LocalDate | null;
  readonly hasOpenPlan: boolean;
  /** Whether a C3 proposal is being prepared, waits, was returned or is signed off. */
  readonly hasProposal: boolean;
  readonly lastConversation: { readonly kind: ConversationKind; readonly on: LocalDate } | null;
  readonly lastEnding: { readonly on: LocalDate; readonly outcome: PlanOutcome } | null;
}

/**
 * The one place where a person's standing is derived: at rest; in a C2 while a plan is open; in a C3 while there is
 * a proposal or a signed-off one; else what the newest conversation was. After a plan ended, its outcome says where
 * they went: to C3, or back to C1.
 */
export function personStanding(facts: StandingFacts): PersonStanding {
  const { closedOn, lastConversation, lastEnding } = facts;
  if (closedOn !== null) return { kind: 'closed', on: closedOn };
  if (facts.hasOpenPlan) return { kind: 'C2' };
  if (facts.hasProposal) return { kind: 'C3' };
  const talkedSince =
    lastConversation !== null && (lastEnding === null || lastConversation.on > lastEnding.on);
  if (talkedSince) return { kind: lastConversation.kind };
  if (lastEnding === null) return { kind: 'new' };
  return { kind: lastEnding.outcome === 'needs-c3' ? 'C3' : 'C1' };
}

/**
 * Whether nobody has had a first conversation with them yet. What was said when they first got in touch is noted
 * without what matters to them, so it is not one.
 */
export function isWaiting(facts: {
  readonly closedOn: LocalDate | null;
  readonly heard: boolean;
  readonly everHadPlan: boolean;
}): boolean {
  return facts.closedOn === null && !facts.heard && !facts.everHadPlan;
}
