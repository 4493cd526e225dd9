import type { TeamStory, ToldHuddle } from '../story';

/** What was said a week ago, besides plans and proposals. */
export const lastHuddle: ToldHuddle = {
  checkIn:
    'What went well for somebody this week that you had nothing to do with? Most of us said neighbours.',
  goodNews: 'The bird count has a new keeper of the clipboard.',
  data: {
    chart: 'c2-reviewed',
    noticed: 'Every plan is reviewed but the quiet ones. We ran out of time to ask why.',
    tries: 'The quiet plans go first on the agenda.',
  },
  learned:
    'When we run short of time it is always the quiet plans that wait. Next week the quiet ones go first.',
  thanks: 'Idris, for writing down the questions we did not answer.',
  missing: ['priya'],
};

/** Said since, for the huddle that is ready to start. */
export const presentingNext: TeamStory['presentingNext'] = {
  who: 'ewa',
  title: 'A family that never sleeps',
};
