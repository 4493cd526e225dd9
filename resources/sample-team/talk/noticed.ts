import type { ToldLook } from '../story';

/** What the room noticed at its look at the data: for every other huddle. */
export const noticed: readonly ToldLook[] = [
  {
    chart: 'c2-in-contact',
    noticed: 'In contact in five weeks of six. The miss was a week of leave.',
    tries: 'A buddy for every plan, named before any leave.',
  },
  { chart: 'open-c2', noticed: 'Two more open than usual. They were opened in the same storm.' },
  {
    chart: 'c2-length',
    noticed: 'Plans are ending a little sooner. We do not know yet whether that is better.',
    tries: 'Ask three people a month after.',
  },
  { chart: 'c2-spend', noticed: 'One spend in four is a bed.' },
  { chart: 'c2-reviewed', noticed: 'Every review held. Nothing else to say, and pleased to say it.' },
  {
    chart: 'gaps',
    noticed: 'The gap log says night-time company, four times now.',
    tries: 'Helen takes it to the commissioners.',
  },
  { chart: 'conversations-c1', noticed: 'More visits, fewer messages. It was deliberate.' },
  {
    chart: 'c2-in-contact',
    noticed: 'We dipped when three were off. The plans with a buddy did not.',
    tries: 'Hand over by name before every weekend.',
  },
  { chart: 'c2-in-contact', noticed: 'Back to where we were before the dip.' },
  { chart: 'c2-reviewed', noticed: 'Eight weeks in a row above our usual.' },
  { chart: 'c3-returned', noticed: 'Small numbers. We looked, and went on.' },
  {
    chart: 'connections-came',
    noticed: 'Half of what we connect people with comes to something. Which half is the question.',
  },
  { chart: 'days-to-conversation', noticed: 'Nobody waited more than four days for a first conversation.' },
  {
    chart: 'days-to-conversation',
    noticed: 'One person waited nine. It was a name spelled two ways.',
    tries: 'Look for the number and the street as well as the name.',
  },
  { chart: 'c2-in-contact', noticed: 'Longest silence this month: five days. It was seven before.' },
  {
    chart: 'c2-spend',
    noticed: 'What we spend is steady. What we spend it on has moved from nights to things.',
  },
  {
    chart: 'c2-in-contact',
    noticed: 'We are often a day late.',
    tries: 'For two weeks: ring on the day we said and not the day after.',
  },
];
