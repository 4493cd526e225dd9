import { byWeek, counts } from './by-week';
import type { Measure } from './measure';

/** Design 3, gaps: how many were logged a week. */
export const gaps: Measure<'gaps'> = {
  id: 'gaps',
  question: 'What do we look for and not find?',
  counts:
    'Gaps logged, each week. Something we looked for in our community and did not find counts on the day it was logged.',
  leavesOut:
    'What nobody wrote down is not here. Few gaps can mean that little was missing, or that little was logged.',
  why: 'Gaps are evidence for commissioners. They show what our community does not have yet.',
  reflection: 'Which gap do we keep meeting, and who should hear of it?',
  unit: 'count',
  better: 'neutral',
  charts: [{ id: 'gaps', name: 'Gaps logged', short: '' }],
  needs: ['gaps'],
  weekly: (facts, weeks) => ({ gaps: counts(byWeek(weeks, facts.gaps, ({ on }) => on)) }),
};
