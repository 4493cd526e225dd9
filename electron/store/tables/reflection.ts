import type { Instant } from '../../../shared/domain/dates';
import type { LearningRecord } from '../../../shared/domain/reflection/learning-record';
import type {
  LearningPoint,
  Session,
  SessionMember,
  SessionStep,
  TeamPack,
} from '../../../shared/domain/reflection/session';
import type { Stored } from './stored';

export type SessionsTable = Stored<Session>;
export type SessionStepsTable = Stored<SessionStep>;
export type SessionMembersTable = Stored<SessionMember>;
export type LearningPointsTable = Stored<LearningPoint>;
export type TeamPacksTable = Stored<TeamPack>;
/** Not audited: a member's own. */
export type LearningRecordsTable = Stored<LearningRecord>;
/** Not audited: what is said in a session stays in it. */
export interface SessionWordsTable {
  id: string;
  sessionId: string;
  /** Null for what is said of the whole session. */
  stepId: string | null;
  /** What prompted it, the story it is about, what is being typed on a step, or its note. */
  kind: 'prompt' | 'story' | 'prompt-before' | 'story-before' | 'typing' | 'note';
  words: string;
  changedAt: Instant;
}
