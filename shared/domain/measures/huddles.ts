import { byWeek, counts, sumOf } from './by-week';
import type { Measure } from './measure';

/** Design 3, huddles: weekly ones held, and the mean number of people and of disciplines present at them. */
export const huddles: Measure<'huddles-held' | 'huddles-present' | 'huddles-disciplines'> = {
  id: 'huddles',
  question: 'Do we meet, and who is in the room?',
  counts:
    'Weekly huddles held, and the people and disciplines present, each week. Where a week had more than one, people and disciplines are their mean.',
  leavesOut:
    'Ad hoc huddles are left out, and so are those not closed yet. Whoever only observes is not counted as present.',
  why: 'Thinking is tested by several people who see things differently. That needs them in one room, every week.',
  reflection: 'Whose view was missing from the room, and what might they have seen?',
  unit: 'count',
  better: 'up',
  charts: [
    { id: 'huddles-held', name: 'Weekly huddles held', short: 'Held' },
    { id: 'huddles-present', name: 'People present at our huddles', short: 'People' },
    { id: 'huddles-disciplines', name: 'Disciplines present at our huddles', short: 'Disciplines' },
  ],
  needs: ['huddles'],
  weekly: (facts, weeks) => {
    const weeklyOnes = facts.huddles.filter(({ kind }) => kind === 'weekly');
    const held = byWeek(weeks, weeklyOnes, ({ on }) => on);
    return {
      'huddles-held': counts(held),
      'huddles-present': held.map((each) => ({
        kind: 'average',
        sum: sumOf(each, ({ present }) => present),
        times: each.length,
      })),
      'huddles-disciplines': held.map((each) => ({
        kind: 'average',
        sum: sumOf(each, ({ disciplines }) => disciplines),
        times: each.length,
      })),
    };
  },
};
