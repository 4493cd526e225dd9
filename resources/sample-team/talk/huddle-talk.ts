import type { ToldHuddle } from '../story';

/** What was said at the last huddles besides plans and proposals; older ones are told from `year-of-talk`. */
export const lastHuddles: readonly ToldHuddle[] = [
  {
    checkIn:
      'What went well for somebody this week, that you had nothing to do with? Most of us said neighbours.',
    goodNews: 'Robin was given the clipboard at the bird count. She has kept it.',
    data: 'We stayed in touch better than in any month since we began. What changed: we name a buddy on day one.',
    learned:
      'When we run short of time it is always the quiet plans that wait. Next week the quiet ones go first.',
    thanks: 'Idris, for writing down the questions we did not answer.',
    missing: ['priya'],
  },
];
