import { byWeek, sumOf } from './by-week';
import type { Measure } from './measure';

/** Below so many answers a week is not shown, so that nobody can tell who gave which (design 3). */
const leastAnswers = 4;

/** Design 3, team-pulse: the mean of answers of 1 to 5. */
export const teamPulse: Measure<'team-pulse'> = {
  id: 'team-pulse',
  question: 'How is the team?',
  counts:
    'How the week felt to us, from 1 to 5, each week. It is the mean of what everybody answered in the huddles of the week.',
  leavesOut: 'A week with fewer than four answers is not shown, so that nobody can tell who gave which.',
  why: 'A team that is worn out cannot stick with people. Saying how it is comes before changing it.',
  reflection: 'What would make next week feel better, and which part of it is in our own hands?',
  unit: 'of-five',
  better: 'up',
  charts: [{ id: 'team-pulse', name: 'How the week felt', short: '' }],
  needs: ['pulses'],
  weekly: ({ pulses }, weeks) => ({
    'team-pulse': byWeek(weeks, pulses, ({ on }) => on).map((given) => ({
      kind: 'answers',
      sum: sumOf(given, ({ sum }) => sum),
      answers: sumOf(given, ({ answers }) => answers),
      least: leastAnswers,
    })),
  }),
};
