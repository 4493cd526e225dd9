import type { Measure } from './measure';
import { openTimes } from './open-plans';
import { lastingByWeek } from './week-spans';

/** Design 3, open-c2: how many plans were open on Sunday night. */
export const openC2: Measure<'open-c2'> = {
  id: 'open-c2',
  question: 'How many people are we with in a crisis?',
  counts: 'C2 plans open at the end of each week. Every plan that was open on Sunday night counts once.',
  leavesOut:
    'A plan that had ended by Sunday is left out. One that was reopened counts again from the week it was taken up.',
  why: 'Sticking to people like glue takes time. With too many plans open at once we cannot do it.',
  reflection: 'Have we room to stick with everybody whose plan is open?',
  unit: 'count',
  better: 'neutral',
  level: 'The same plans stay open from week to week, so runs say little.',
  charts: [{ id: 'open-c2', name: 'Open C2 plans', short: '' }],
  needs: ['plans', 'reopenings'],
  weekly: (facts, weeks) => ({
    'open-c2': lastingByWeek(openTimes(facts, weeks), weeks.length).map((n) => ({ kind: 'count', n })),
  }),
};
