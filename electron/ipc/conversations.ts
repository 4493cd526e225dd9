import { notBuiltYet } from './not-built-yet';

export const conversationHandlers = notBuiltYet(
  'conversations.page',
  'conversations.read',
  'conversations.keep',
  'conversations.add-connection',
  'conversations.connection-outcome',
  'conversations.add-gap',
  'conversations.gaps',
);
