import { notBuiltYet } from './not-built-yet';

export const c3ProposalHandlers = notBuiltYet(
  'c3-proposals.list',
  'c3-proposals.read',
  'c3-proposals.begin',
  'c3-proposals.write',
  'c3-proposals.make-ready',
  'c3-proposals.back-to-draft',
  'c3-proposals.withdraw',
  'c3-proposals.record-told',
);
