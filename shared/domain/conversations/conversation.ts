import type { Instant, LocalDate } from '../dates';

export type ConversationKind = 'C0' | 'C1' | 'C2' | 'C3';
export type ConversationHow = 'visit' | 'phone' | 'drop-in' | 'video' | 'message' | 'other';
export type ConnectionTo = 'community' | 'family' | 'technology' | 'reablement' | 'organisation';
export type ConnectionOutcome = 'not-known-yet' | 'came-to-something' | 'did-not';

/** A dated talk with a person. What matters and what is strong come before any need (golden rule 1). */
export interface Conversation {
  readonly id: string;
  readonly personId: string;
  readonly memberId: string;
  readonly kind: ConversationKind;
  readonly happenedOn: LocalDate;
  readonly how: ConversationHow;
  readonly whatMatters: string;
  readonly strengths: string;
  /** Names as the person gives them; at least one. */
  readonly listenedTo: readonly string[];
  readonly whatHappened: string;
  readonly createdAt: Instant;
}

/** One link made between a person and something, and what came of it. */
export interface Connection {
  readonly id: string;
  readonly personId: string;
  readonly conversationId: string | null;
  readonly toKind: ConnectionTo;
  readonly toWhat: string;
  readonly madeOn: LocalDate;
  readonly outcome: ConnectionOutcome;
  readonly outcomeNote: string | null;
  readonly outcomeOn: LocalDate | null;
}

/** Something the team looked for and did not find: evidence for commissioners (seed 002). */
export interface Gap {
  readonly id: string;
  readonly teamId: string;
  readonly personId: string | null;
  readonly conversationId: string | null;
  readonly lookedFor: string;
  readonly loggedOn: LocalDate;
  readonly memberId: string;
}
