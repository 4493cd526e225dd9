import type { Life } from './life';

export const graceAdjeiMorris: Life = {
  name: 'Grace Adjei-Morris',
  as: 'G.A.M.',
  age: 41,
  birthday: '06-06',
  at: '18 Tanner Street, Aldermouth',
  met: 337,
  lead: 'kwame',
  talks: [
    {
      ago: 336,
      kind: 'C0',
      how: 'phone',
      by: 'dylan',
      matters: 'To know whether she could ask for anything at all while she is working.',
      strengths: 'Sickle cell, two boys, and a full-time job in payroll.',
      heard: ['Grace'],
      happened: 'She could. Told her what there is and who to ring in a crisis that is a pain crisis.',
    },
    {
      ago: 301,
      kind: 'C2',
      how: 'phone',
      matters: 'That the boys stay in their own beds and get to school.',
      strengths: 'A list on the fridge for exactly this. Her friend Abena.',
      heard: ['Grace', 'Abena, her friend'],
      happened:
        'A bad crisis, ambulance at four. Abena had a shift at seven. Ninety minutes later Rosa was making toast.',
    },
  ],
  plans: [
    {
      opened: 301,
      theme: 'plain',
      title: 'The boys at home and at school while Mum is in hospital.',
      own: 'I planned for this. I just needed one more pair of hands than I have.',
      emergency:
        'Abena nights, Rosa mornings, the breakfast club for both.\nThe list on the fridge is the plan. Do what it says.',
      strengths: 'The list\nAbena\nTwo boys who know where everything is',
      rhythm: 1,
      spent: [
        [0, 4_200, 'breakfast club, two weeks'],
        [2, 11_000, 'Abena’s lost shifts, two'],
      ],
      steps: [
        ['Breakfast club places for both', 'rosa', 1],
        ['School told, in the words she chose', 'kwame', 1],
      ],
      reviews: [
        [
          'Boys at school every day, she is sitting up.',
          'Home by the weekend with somebody for the first two mornings.',
        ],
        ['Home. Lunchboxes already made when Rosa came.', 'End it, and put our number on the list.'],
      ],
      outcome: 'in-control-again',
      difference: 'Her own list. We were one line on it.',
    },
  ],
  closed: [250, 'All four well. We are on the fridge now.'],
};
