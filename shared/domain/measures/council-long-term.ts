import { ofCouncilWeeks } from './council-weeks';
import type { Measure } from './measure';

/** Issue 5: long-term services begun a week, of all the council, from its Client Level Data. */
export const councilLongTerm: Measure<'council-long-term'> = {
  id: 'council-long-term',
  question: 'How much long-term support did our council begin?',
  counts:
    'Long-term services in the week they began: nursing and residential care, support in the community and in prison. Each service counts, also where a person has several.',
  leavesOut: 'Reablement, other short-term support and support for carers are left out.',
  why: 'Exhausting C1 and C2 first should show here in time, if it shows anywhere.',
  reflection: 'For how many of these might something earlier have been enough?',
  unit: 'count',
  better: 'neutral',
  isCouncils: true,
  charts: [{ id: 'council-long-term', name: 'Long-term services begun', short: '' }],
  needs: ['councilWeeks'],
  weekly: (facts, weeks) => ({
    'council-long-term': ofCouncilWeeks(facts, weeks, { kind: 'count', n: 0 }, ({ longTerm }) => ({
      kind: 'count',
      n: longTerm,
    })),
  }),
};
