import type { C3Proposal, ProposalStatus } from './proposal';

export type DecisionKind = 'signed-off' | 'returned';

/** What a proposal's status is derived from. A return takes `readyAt` away again, and keeps it in its decision. */
export interface StatusFacts extends Pick<C3Proposal, 'readyAt' | 'withdrawnOn'> {
  readonly decisions: readonly { readonly decision: DecisionKind }[];
}

/** The one place where a proposal's status is derived: `draft → ready → signed off | returned | withdrawn`. */
export function proposalStatus({ readyAt, withdrawnOn, decisions }: StatusFacts): ProposalStatus {
  if (decisions.some((made) => made.decision === 'signed-off')) return 'signed-off';
  if (withdrawnOn !== null) return 'withdrawn';
  if (readyAt !== null) return 'ready';
  return decisions.length > 0 ? 'returned' : 'draft';
}

/** Whether the proposal is still being written or waits: a person has one of these at a time. */
export function isOpenProposal(status: ProposalStatus): boolean {
  return status === 'draft' || status === 'ready' || status === 'returned';
}
