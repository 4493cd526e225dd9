import type { LocalDate } from '../dates';
import type { MeasureFacts } from './facts';
import type { Measure } from './measure';
import { planEndings } from './plan-endings';
import { tallyShares } from './share-tally';
import type { WeekPart } from './week-part';
import { weekFinder } from './weeks';

function weekly(
  facts: Pick<MeasureFacts, 'plans' | 'reopenings'>,
  weeks: readonly LocalDate[],
): readonly WeekPart[] {
  const weekOf = weekFinder(weeks);
  const tally = tallyShares(weeks);
  for (const { on, outcome } of planEndings(facts)) tally.add(weekOf(on), outcome === 'needs-c3');
  return tally.parts();
}

/** Design 3, c2-to-c3: percent of plans that ended in the week. */
export const c2ToC3: Measure<'c2-to-c3'> = {
  id: 'c2-to-c3',
  question: 'How often does a crisis lead to a C3?',
  counts:
    'C2 plans that ended into a C3 conversation, each week. It asks this of every plan that ended in the week.',
  leavesOut: 'Plans that are still open are left out. A plan that was reopened counts each time it ended.',
  why: 'We never plan long-term in a crisis. After a C2 that went well, few people need a C3.',
  reflection: 'What had we tried with those who went on to a C3, and what was missing?',
  unit: 'percent',
  better: 'down',
  charts: [{ id: 'c2-to-c3', name: 'C2 plans that ended into C3', short: '' }],
  needs: ['plans', 'reopenings'],
  weekly: (facts, weeks) => ({ 'c2-to-c3': weekly(facts, weeks) }),
};
