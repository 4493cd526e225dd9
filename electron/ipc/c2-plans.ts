import { notBuiltYet } from './not-built-yet';

export const c2PlanHandlers = notBuiltYet(
  'c2-plans.list',
  'c2-plans.read',
  'c2-plans.open',
  'c2-plans.change',
  'c2-plans.record-contact',
  'c2-plans.record-spend',
  'c2-plans.end',
  'c2-plans.reopen',
);
