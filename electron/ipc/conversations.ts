import { addConnection, addGap, noteConnectionOutcome } from '../services/conversations/connections';
import { keepConversation } from '../services/conversations/keep-conversation';
import {
  listGaps,
  readConversation,
  readConversationPage,
} from '../services/conversations/read-conversations';
import { type Handlers, onTeam } from './handlers';

export const conversationHandlers: Handlers<
  | 'conversations.page'
  | 'conversations.read'
  | 'conversations.keep'
  | 'conversations.add-connection'
  | 'conversations.connection-outcome'
  | 'conversations.add-gap'
  | 'conversations.gaps'
> = {
  'conversations.page': onTeam(readConversationPage),
  'conversations.read': onTeam(readConversation),
  'conversations.keep': onTeam(keepConversation),
  'conversations.add-connection': onTeam(addConnection),
  'conversations.connection-outcome': onTeam(noteConnectionOutcome),
  'conversations.add-gap': onTeam(addGap),
  'conversations.gaps': onTeam(listGaps),
};
