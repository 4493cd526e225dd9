import { byWeek, sumOf } from './by-week';
import type { FactsByKind } from './facts';
import type { Measure } from './measure';

/** A sign-off whose weekly budget is known; one without is not a budget of nothing. */
function newBudget({ decision, on, weeklyPence }: FactsByKind['decisions']) {
  return decision === 'signed-off' && weeklyPence !== null ? [{ on, weeklyPence }] : [];
}

/** Design 3, c3-weekly-cost: pence a week, newly signed off. */
export const c3WeeklyCost: Measure<'c3-weekly-cost'> = {
  id: 'c3-weekly-cost',
  question: 'What long-term support do we sign off?',
  counts:
    'Weekly personal budgets newly signed off, each week. Each counts once, in full, in the week of its sign-off.',
  leavesOut: 'One-off sums and returned proposals are left out. So are budgets that were signed off before.',
  why: 'It shows what we commit for the long term, next to what C1 and C2 achieve. We test our thinking; we are not a funding panel.',
  reflection: 'What do these budgets make possible in people’s lives?',
  unit: 'pounds-a-week',
  better: 'neutral',
  charts: [{ id: 'c3-weekly-cost', name: 'Weekly budgets signed off', short: '' }],
  needs: ['decisions'],
  weekly: ({ decisions }, weeks) => ({
    'c3-weekly-cost': byWeek(weeks, decisions.flatMap(newBudget), ({ on }) => on).map((budgets) => ({
      kind: 'money',
      pence: sumOf(budgets, ({ weeklyPence }) => weeklyPence),
      amounts: budgets.length,
    })),
  }),
};
