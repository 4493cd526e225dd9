import type { Life } from './life';

export const sunitaGill: Life = {
  name: 'Sunita Gill',
  as: 'S.G.',
  age: 52,
  birthday: '11-11',
  at: '88 Weir Road, Aldermouth',
  met: 270,
  lead: 'kwame',
  talks: [
    {
      ago: 268,
      kind: 'C1',
      how: 'phone',
      matters: 'An hour that is hers.',
      strengths: 'Looks after a mother-in-law, a husband with MS and a shop.',
      heard: ['Sunita'],
      happened:
        'Talked while stacking shelves. Would not come to a group, would swim if it were before six in the morning.',
      links: [
        ['community', 'Early swim, Wednesdays at six', 250, true, 'Twenty lengths, then the shop.'],
        ['family', 'Her nephew Arjan in the shop on Sundays', 240, false, 'Gave credit to everyone.'],
      ],
    },
    {
      ago: 153,
      kind: 'C2',
      how: 'visit',
      matters: 'For somebody else to be in charge for a week.',
      strengths: 'A list of everything she does, four pages, in Punjabi and English.',
      heard: ['Sunita', 'Harjit, her husband', 'Biji, her mother-in-law'],
      happened:
        'Chest pains, an ambulance, nothing found but exhaustion. She discharged herself because the shop was open.',
    },
  ],
  plans: [
    {
      opened: 153,
      theme: 'plain',
      title: 'Rest for a heart that is only tired, and the house kept going.',
      own: 'If I stop they will all see it can be done without me. Good.',
      emergency:
        'Her four pages, shared out: Harjit the orders, Arjan the till and no credit, the gurdwara the dinners.\nChest pain: 999, then Kwame.',
      strengths:
        'The four pages\nA gurdwara that feeds two hundred and can feed three more\nHarjit, who wanted to be asked',
      rhythm: 3,
      buddy: 'rosa',
      spent: [
        [2, 42_000, 'someone with Biji, mornings, two weeks'],
        [10, 8_500, 'powered door for the shop, second-hand'],
      ],
      steps: [
        ['Dinners from the gurdwara, three a day', 'dylan', 2],
        ['Harjit’s desk by the shop door', 'ewa', 9],
      ],
      reviews: [
        ['Slept two days. The shop did not fall down.', 'Harjit takes the orders, from the chair.'],
        [
          'Harjit has changed the supplier and saved forty pounds.',
          'Mornings with Biji shared with the cousins.',
        ],
        ['Chest quiet. She swims twice a week.', 'Step back.'],
      ],
      outcome: 'in-control-again',
      difference: 'Her husband was asked to do something instead of being looked after.',
    },
  ],
};
