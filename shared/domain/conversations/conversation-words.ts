import type { ConnectionOutcome, ConnectionTo, ConversationHow, ConversationKind } from './conversation';

const questions: Readonly<Record<ConversationKind, string>> = {
  C0: 'What brings you to us?',
  C1: 'What do you want to do?',
  C2: 'What needs to change to be safe?',
  C3: 'What does a good life look like?',
};

/** The question each conversation asks (design 1). */
export function wordQuestion(kind: ConversationKind): string {
  return questions[kind];
}

const hows: Readonly<Record<ConversationHow, string>> = {
  visit: 'on a visit',
  phone: 'by phone',
  'drop-in': 'at a drop-in',
  video: 'by video',
  message: 'by message',
  other: 'in another way',
};

/** How we talked, to follow who did. */
export function wordConversationHow(how: ConversationHow): string {
  return hows[how];
}

const kinds: Readonly<Record<ConnectionTo, string>> = {
  community: 'a place or group',
  family: 'family or friends',
  technology: 'technology',
  reablement: 'reablement',
  organisation: 'an organisation',
};

export const connectionKinds: readonly ConnectionTo[] = [
  'community',
  'family',
  'technology',
  'reablement',
  'organisation',
];

/** What a person was connected with, as a choice. */
export function wordConnectionKind(kind: ConnectionTo): string {
  return kinds[kind];
}

const outcomes: Readonly<Record<ConnectionOutcome, string>> = {
  'not-known-yet': 'We do not know yet',
  'came-to-something': 'It came to something',
  'did-not': 'It did not come to anything',
};

export const connectionOutcomes: readonly ConnectionOutcome[] = [
  'came-to-something',
  'did-not',
  'not-known-yet',
];

/** What came of a connection. */
export function wordConnectionOutcome(outcome: ConnectionOutcome): string {
  return outcomes[outcome];
}
