import { byWeek, sumOf } from './by-week';
import type { FactsByKind } from './facts';
import type { Measure } from './measure';

/** Money the team stands behind (c2-plans/spending.ts). */
function isCommitted({ standing }: FactsByKind['spends']): boolean {
  return standing === 'within-limit' || standing === 'agreed';
}

/** Design 3, c2-spend: pence, on the day of the spend. */
export const c2Spend: Measure<'c2-spend'> = {
  id: 'c2-spend',
  question: 'What money do we commit in a crisis?',
  counts:
    'Money committed in C2 plans, each week. It counts what was within our limit and what we agreed together, on the day of the spend.',
  leavesOut: 'Spends that were declined are left out, and so are those that still await agreement.',
  why: 'A small sum at the right moment can keep a crisis from growing. Trust to spend it without asking helps nobody if it is never used.',
  reflection: 'Which spend made the most difference, and where did we not think of one?',
  unit: 'pounds',
  better: 'neutral',
  charts: [{ id: 'c2-spend', name: 'C2 money committed', short: '' }],
  needs: ['spends'],
  weekly: ({ spends }, weeks) => ({
    'c2-spend': byWeek(weeks, spends.filter(isCommitted), ({ on }) => on).map((committed) => ({
      kind: 'money',
      pence: sumOf(committed, ({ amountPence }) => amountPence),
      amounts: committed.length,
    })),
  }),
};
