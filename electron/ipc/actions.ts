import { notBuiltYet } from './not-built-yet';

export const actionHandlers = notBuiltYet(
  'actions.list',
  'actions.add',
  'actions.change',
  'actions.done',
  'actions.reopen',
  'actions.drop',
);
