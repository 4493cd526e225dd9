import { notBuiltYet } from './not-built-yet';

export const wallHandlers = notBuiltYet(
  'wall.read',
  'wall.show',
  'wall.hide',
  'wall.blank',
);
