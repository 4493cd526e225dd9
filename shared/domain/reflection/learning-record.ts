import type { Instant, LocalDate } from '../dates';

/** The parts of the professional standard on learning that a record can speak to (Social Work England, standard 4). */
export const standards = ['4.1', '4.2', '4.3', '4.4', '4.5', '4.6', '4.7', '4.8'] as const;
export type Standard = (typeof standards)[number];

/** One member's own record of learning, with the fields that Social Work England asks for. Nobody else reads it. */
export interface LearningRecord {
  readonly id: string;
  readonly teamId: string;
  readonly memberId: string;
  readonly sessionId: string | null;
  readonly on: LocalDate;
  /** What kind of activity it was. */
  readonly activity: string;
  /** A short description. */
  readonly what: string;
  /** Why it was relevant. */
  readonly why: string;
  readonly learned: string;
  readonly forPractice: string;
  readonly forPeople: string;
  readonly withPeer: boolean;
  readonly peerWith: string;
  /** JSON of standards. */
  readonly standards: string;
  readonly state: 'draft' | 'kept';
  readonly changedAt: Instant;
  readonly setAsideAt: Instant | null;
}
