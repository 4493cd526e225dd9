import { notBuiltYet } from './not-built-yet';

export const draftHandlers = notBuiltYet(
  'drafts.read',
  'drafts.save',
  'drafts.forget',
);
