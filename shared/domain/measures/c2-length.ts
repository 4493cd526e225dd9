import { byWeek } from './by-week';
import type { Measure } from './measure';
import { planEndings } from './plan-endings';

/** Design 3, c2-length: whole days, of plans that ended in the week. */
export const c2Length: Measure<'c2-length'> = {
  id: 'c2-length',
  question: 'How long do we stay that close?',
  counts:
    'Days that C2 plans were open, of those that ended each week. The day a plan was opened is day one, and the number of days in the middle is shown.',
  leavesOut: 'Plans that are still open are left out. So are the days between an ending and a reopening.',
  why: 'A C2 is for days to months. Too short, and we leave people in a crisis; too long, and we plan their life in one.',
  reflection: 'Which plans went on for long, and what were we waiting for?',
  unit: 'days',
  better: 'neutral',
  charts: [{ id: 'c2-length', name: 'Length of C2 plans', short: '' }],
  needs: ['plans', 'reopenings'],
  weekly: (facts, weeks) => ({
    'c2-length': byWeek(weeks, planEndings(facts), ({ on }) => on).map((ended) => ({
      kind: 'days',
      days: ended.map(({ days }) => days),
      waiting: 0,
    })),
  }),
};
