import { z } from 'zod';
import type { Conversation } from '../domain/conversations/conversation';
import type { GapTogether } from '../domain/conversations/gaps-together';
import { newAction } from './actions';
import { type Done, read, write } from './call';
import { date, id, name, neededWords, nothing, words } from './fields';
import type { MemberLabel, PersonLabel } from './labels';
import type { ConnectionView, TimelineEvent } from './people';

/** All the log-a-conversation page shows beside what is being written. */
export interface ConversationPage {
  readonly person: PersonLabel;
  readonly lead: MemberLabel | null;
  readonly lastWhatMatters: string | null;
  readonly lastStrengths: string | null;
  readonly recent: readonly TimelineEvent[];
  readonly connections: readonly ConnectionView[];
  /** Names listened to before, offered as chips. */
  readonly listenedBefore: readonly string[];
  /** Things people of this team were connected with before, most used first. */
  readonly knownConnections: readonly {
    readonly toKind: ConnectionView['toKind'];
    readonly toWhat: string;
    readonly times: number;
  }[];
}

export interface ConversationView extends Conversation {
  readonly person: PersonLabel;
  readonly member: MemberLabel | null;
  readonly connections: readonly ConnectionView[];
}

const newConnection = z.strictObject({
  toKind: z.enum(['community', 'family', 'technology', 'reablement', 'organisation']),
  toWhat: name,
});

/** What was looked for and not found, however often. */
export interface GapView extends Omit<GapTogether<unknown>, 'looked'> {
  /** For whom it was looked last, each once. */
  readonly people: readonly PersonLabel[];
  /** For how many more. */
  readonly others: number;
}

export const conversationCalls = {
  'conversations.page': read<ConversationPage>()(z.strictObject({ personId: id })),
  'conversations.read': read<ConversationView>()(z.strictObject({ conversationId: id })),
  /** Refused until what matters, strengths and who was listened to are said (golden rule 1). */
  'conversations.keep': write<Done>()(
    z.strictObject({
      personId: id,
      kind: z.enum(['C0', 'C1', 'C2', 'C3']),
      happenedOn: date,
      how: z.enum(['visit', 'phone', 'drop-in', 'video', 'message', 'other']),
      whatMatters: words,
      strengths: words,
      listenedTo: z.array(name).max(20),
      whatHappened: words,
      connections: z.array(newConnection).max(20),
      gaps: z.array(name).max(20),
      next: newAction.nullable(),
    }),
  ),
  'conversations.add-connection': write<Done>()(newConnection.extend({ personId: id, madeOn: date })),
  'conversations.connection-outcome': write<Done>()(
    z.strictObject({
      connectionId: id,
      outcome: z.enum(['not-known-yet', 'came-to-something', 'did-not']),
      note: words,
    }),
  ),
  'conversations.add-gap': write<Done>()(z.strictObject({ personId: id.nullable(), lookedFor: neededWords })),
  'conversations.gaps': read<readonly GapView[]>()(nothing),
} as const;
