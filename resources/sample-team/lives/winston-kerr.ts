import type { Life } from './life';

export const winstonKerr: Life = {
  name: 'Winston Kerr',
  as: 'W.K.',
  age: 81,
  birthday: '08-06',
  at: '5 Cotton Row, Aldermouth',
  met: 397,
  lead: 'rosa',
  talks: [
    {
      ago: 395,
      kind: 'C1',
      how: 'visit',
      matters: 'Dominoes, loud. Food with pepper in it.',
      strengths: 'Came on the boat in 1961 and can tell you what was for breakfast. Drove trains.',
      heard: ['Winston'],
      happened: 'Meals came in a tray and went in the bin. Nobody had asked what he ate.',
      links: [
        [
          'community',
          'Caribbean elders’ lunch at the Boathouse, Thursdays',
          380,
          true,
          'He is treasurer of the dominoes.',
        ],
        [
          'organisation',
          'Miss Pearl’s kitchen, four dinners a week',
          375,
          true,
          'Sends the tray back with notes.',
        ],
      ],
    },
    {
      ago: 232,
      kind: 'C2',
      how: 'visit',
      matters: 'To go home with his foot, what is left of it.',
      strengths: 'Told the surgeon a joke going under.',
      heard: ['Winston', 'Miss Pearl'],
      happened: 'Three toes gone, diabetes. The ward said a care home; he said dominoes.',
    },
  ],
  plans: [
    {
      opened: 232,
      theme: 'home',
      title: 'Home on three fewer toes, with the foot healing.',
      own: 'I have seven left. You can play with seven.',
      emergency:
        'Josie does the dressing at home. Any smell or fever: same day.\nHe sleeps downstairs until the foot says otherwise.',
      strengths: 'Miss Pearl, dinners without sugar but with pepper\nThe domino table comes to him\nJokes',
      rhythm: 2,
      buddy: 'josie',
      spent: [
        [1, 16_000, 'shoe and a ramp'],
        [5, 7_000, 'taxis to the foot clinic'],
      ],
      steps: [
        ['Dressings at home on alternate days', 'josie', 1],
        ['Dominoes at Cotton Row until he can go to them', 'dylan', 3],
      ],
      reviews: [
        ['Home. Foot clean. Nine men in the front room.', 'Shoe on Monday.'],
        ['Shoe fits. Sugar better than for a year.', 'Josie every third day.'],
        null,
        ['Walked to the gate, and was applauded.', 'Thursdays at the Boathouse again.'],
      ],
      outcome: 'in-control-again',
      difference: 'The dominoes came to him.',
    },
  ],
};
