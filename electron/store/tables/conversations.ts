import type { Connection, Conversation, Gap } from '../../../shared/domain/conversations/conversation';
import type { Stored } from './stored';

/** `listenedTo` is a JSON list of names. */
export type ConversationsTable = Stored<Omit<Conversation, 'listenedTo'>> & { listenedTo: string };
export type ConnectionsTable = Stored<Connection>;
export type GapsTable = Stored<Gap>;
