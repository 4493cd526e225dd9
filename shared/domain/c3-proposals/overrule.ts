import { type InTheRound, whoDecides } from './quorum';
import type { C3ProposalRefusal } from './refusals';

/** What the room said about overruling the crisis block. `reason` is null while nobody gave one. */
export interface Overrule {
  readonly reason: string | null;
  readonly agreedIds: readonly string[];
  readonly objectedIds: readonly string[];
}

export interface BlockFacts {
  /** The person's open C2 plan; null when there is none, and nothing blocks. */
  readonly openPlanId: string | null;
  readonly overrule: Overrule;
  readonly present: readonly InTheRound[];
}

/**
 * Golden rule 3, never plan long-term in a crisis: an open C2 plan blocks sign-off unless the team overrules it
 * together. Everyone present who takes a position is asked; one objection keeps the block, also when the one who
 * objected has left the room since. Null when nothing blocks.
 */
export function checkBlock({ openPlanId, overrule, present }: BlockFacts): C3ProposalRefusal | null {
  if (openPlanId === null) return null;
  if (overrule.objectedIds.length > 0) return { kind: 'overrule-objected', byIds: overrule.objectedIds };
  if (overrule.reason === null || overrule.reason.trim() === '') {
    return { kind: 'blocked-by-open-plan', planId: openPlanId };
  }
  const waitingForIds = whoDecides(present)
    .map((one) => one.memberId)
    .filter((memberId) => !overrule.agreedIds.includes(memberId));
  return waitingForIds.length > 0 ? { kind: 'overrule-not-all-asked', waitingForIds } : null;
}
