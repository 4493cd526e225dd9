import { notBuiltYet } from './not-built-yet';

export const homeHandlers = notBuiltYet(
  'home.read',
);
