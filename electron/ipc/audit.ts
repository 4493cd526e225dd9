import { notBuiltYet } from './not-built-yet';

export const auditHandlers = notBuiltYet(
  'audit.list',
  'audit.last-undoable',
  'audit.undo',
);
