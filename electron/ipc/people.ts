import { notBuiltYet } from './not-built-yet';

export const peopleHandlers = notBuiltYet(
  'people.list',
  'people.read',
  'people.suggest-known-as',
  'people.add',
  'people.change',
  'people.change-lead',
  'people.close',
  'people.reopen',
  'people.merge',
  'people.remove',
  'people.bring-back',
);
