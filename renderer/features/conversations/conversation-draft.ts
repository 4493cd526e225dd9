import type { CallInput } from '../../../shared/contract';
import type { NextStepValue } from '../../telling/next-step/next-step';

type Input = CallInput<'conversations.keep'>;

/** A conversation as it is being written. */
export interface ConversationDraft {
  readonly kind: Input['kind'];
  readonly how: Input['how'];
  /** Empty means today. */
  readonly happenedOn: string;
  readonly whatMatters: string;
  readonly strengths: string;
  readonly listenedTo: readonly string[];
  readonly whatHappened: string;
  readonly connections: Input['connections'];
  readonly gaps: readonly string[];
  readonly next: NextStepValue;
}

export const freshConversation: ConversationDraft = {
  kind: 'C1',
  how: 'visit',
  happenedOn: '',
  whatMatters: '',
  strengths: '',
  listenedTo: [],
  whatHappened: '',
  connections: [],
  gaps: [],
  next: { what: '' },
};

/** What was kept of a draft, completed by a fresh one; null when it is something else. */
export function parseConversationDraft(json: unknown): ConversationDraft | null {
  if (typeof json !== 'object' || json === null || !('whatMatters' in json)) return null;
  // Only this page writes this key; a draft of an earlier version is completed by what has come since.
  const kept: Partial<ConversationDraft> = json as Partial<ConversationDraft>;
  return { ...freshConversation, ...kept };
}
