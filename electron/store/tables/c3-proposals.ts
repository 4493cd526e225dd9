import type {
  Alternative,
  C3Proposal,
  NotYetCarries,
  PositionKind,
  ProposedOutcome,
  ThingToTry,
} from '../../../shared/domain/c3-proposals/proposal';
import type { Instant, LocalDate } from '../../../shared/domain/dates';
import type { SignOffBy } from '../../../shared/domain/team/team';
import type { Stored } from './stored';

type Lists = 'alternatives' | 'outcomes' | 'linkedConversationIds' | 'linkedPlanIds' | 'carer';

/** Alternatives, outcomes and links stand in their own tables; who was heard is one JSON value. */
export type C3ProposalsTable = Stored<Omit<C3Proposal, Lists>> & { carer: string };
export type C3AlternativesTable = Stored<Alternative> & { id: string; proposalId: string; position: number };
export type C3OutcomesTable = Stored<ProposedOutcome> & { id: string; proposalId: string; position: number };
/** What was tried, linked to its record: exactly one of the two ids is set. */
export interface C3LinksTable {
  id: string;
  proposalId: string;
  conversationId: string | null;
  planId: string | null;
}

/** One round of positions on a proposal, in one huddle's item. */
export interface C3RoundsTable {
  id: string;
  proposalId: string;
  huddleId: string;
  itemId: string;
  hidden: 0 | 1;
  overruledReason: string | null;
}
export interface C3OverrulesTable {
  id: string;
  roundId: string;
  memberId: string;
  says: 'go-ahead' | 'objects';
}
export interface C3PositionsTable {
  id: string;
  roundId: string;
  memberId: string;
  position: PositionKind;
  reason: string;
  carries: NotYetCarries | null;
  at: Instant;
}
/** The decision as it was made; `present`, `positions` and `consideration` are JSON of what stood then. */
export interface C3DecisionsTable {
  id: string;
  proposalId: string;
  roundId: string;
  huddleId: string;
  decision: 'signed-off' | 'returned';
  on: LocalDate;
  at: Instant;
  by: SignOffBy;
  present: string;
  positions: string;
  consideration: string;
  overruledReason: string | null;
  authoriserName: string | null;
  authorisedOn: LocalDate | null;
  whoTells: string | null;
  tellerId: string | null;
  lookAgainOn: LocalDate | null;
  /** Set when the item is left: from then on the decision cannot be changed or removed. */
  sealedAt: Instant | null;
}
export type C3ThingsToTryTable = Stored<ThingToTry> & {
  id: string;
  decisionId: string;
  actionId: string | null;
};
