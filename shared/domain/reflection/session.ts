import type { Instant, LocalDate } from '../dates';
import type { PackStep } from './pack';

/** What made somebody want a session. */
export const prompts = ['nothing', 'measure', 'huddle', 'records', 'dilemma'] as const;
export type PromptedBy = (typeof prompts)[number];

/**
 * A reflective session: a facilitated hour or so of learning (design 1). It stands on its own once it is planned: a
 * pack that is changed later changes no session. What is said in it is not here, but in the session's own words.
 */
export interface Session {
  readonly id: string;
  readonly teamId: string;
  /** The pack it was planned from; null for one planned from blank. */
  readonly packId: string | null;
  readonly name: string;
  readonly purpose: string;
  /** JSON: what the pack gives, as it was when the session was planned. */
  readonly themes: string;
  readonly learning: string;
  readonly beforehand: string;
  readonly watchFor: string;
  readonly material: string;
  readonly notes: 'kept' | 'none';
  readonly presents: 'one' | 'nobody';
  readonly on: LocalDate;
  readonly time: string;
  readonly place: string;
  readonly plannedMinutes: number;
  readonly facilitatorId: string | null;
  readonly presenterId: string | null;
  /** Whose plan or life it is about: only ever shown by the known-as label. */
  readonly aboutPersonId: string | null;
  readonly promptedBy: PromptedBy;
  /** The chart or the huddle that prompted it. */
  readonly promptedId: string | null;
  readonly plannedById: string;
  readonly plannedAt: Instant;
  readonly startedAt: Instant | null;
  readonly closedAt: Instant | null;
  readonly calledOffAt: Instant | null;
  readonly currentStepId: string | null;
}

export interface SessionStep extends PackStep {
  readonly id: string;
  readonly sessionId: string;
  readonly position: number;
  readonly state: 'waiting' | 'done' | 'skipped';
}

/** Somebody who was asked to come; `here` and `away` are said in the session. */
export interface SessionMember {
  readonly id: string;
  readonly sessionId: string;
  readonly memberId: string;
  readonly state: 'invited' | 'here' | 'away';
}

/** What the group lets go out of the room, under a name: found by the team, and offered where a session is planned. */
export interface LearningPoint {
  readonly id: string;
  readonly teamId: string;
  readonly sessionId: string;
  readonly releasedById: string;
  readonly name: string;
  readonly words: string;
  /** JSON of themes. */
  readonly themes: string;
  readonly releasedOn: LocalDate;
}

/** A pack of the team's own, as JSON of `Pack`. */
export interface TeamPack {
  readonly id: string;
  readonly teamId: string;
  readonly madeById: string;
  readonly name: string;
  readonly pack: string;
  readonly copiedFrom: string | null;
  readonly changedAt: Instant;
  readonly removedAt: Instant | null;
}
