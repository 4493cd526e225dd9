import type { DecisionKind } from '../c3-proposals/status';
import { byWeek, counts } from './by-week';
import type { Measure } from './measure';

/** Design 3, c3-decided: how many a week, signed off and returned. */
export const c3Decided: Measure<'c3-signed-off' | 'c3-returned'> = {
  id: 'c3-decided',
  question: 'What do we decide together on C3 proposals?',
  counts:
    'C3 proposals signed off and C3 proposals returned, each week. Each decision counts on the day the team made it.',
  leavesOut:
    'Proposals that wait or were withdrawn are left out. One that was returned and later signed off counts in both.',
  why: 'Testing our thinking with colleagues means something only if a proposal can come back with an idea to try.',
  reflection: 'What have the proposals we returned taught us about C1 and C2?',
  unit: 'count',
  better: 'neutral',
  charts: [
    { id: 'c3-signed-off', name: 'C3 proposals signed off', short: 'Signed off' },
    { id: 'c3-returned', name: 'C3 proposals returned', short: 'Returned' },
  ],
  needs: ['decisions'],
  weekly: ({ decisions }, weeks) => {
    const decided = byWeek(weeks, decisions, ({ on }) => on);
    const as = (kind: DecisionKind) => counts(decided, ({ decision }) => decision === kind);
    return { 'c3-signed-off': as('signed-off'), 'c3-returned': as('returned') };
  },
};
