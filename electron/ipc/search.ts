import { notBuiltYet } from './not-built-yet';

export const searchHandlers = notBuiltYet(
  'search.everything',
);
