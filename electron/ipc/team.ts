import { notBuiltYet } from './not-built-yet';

export const teamHandlers = notBuiltYet(
  'team.read',
  'team.change',
  'team.add-member',
  'team.change-member',
  'team.set-away',
  'team.remove-member',
);
