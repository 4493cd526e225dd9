import type { Life } from './life';

export const frederickPargeter: Life = {
  name: 'Frederick Pargeter',
  as: 'F.P.',
  age: 89,
  birthday: '01-02',
  at: '6 Priory Gardens, Aldermouth',
  met: 343,
  lead: 'moira',
  passedOn: [[251, 'ewa', 'Moira retires. Ewa was already coming about the stairs.']],
  talks: [
    {
      ago: 341,
      kind: 'C1',
      how: 'visit',
      by: 'moira',
      matters: 'To sleep in the bed they bought in 1958.',
      strengths: 'Cabinet maker. Could mend anything in the house but Vera.',
      heard: ['Frederick', 'Vera, his wife'],
      happened:
        'Vera’s memory is going and his back has gone. They hold on to each other in the hall, and that is how they both stay up.',
      links: [
        [
          'technology',
          'The 1958 bed raised four inches, in oak, by a lad he taught',
          322,
          true,
          'You cannot see the join.',
        ],
      ],
    },
    {
      ago: 178,
      kind: 'C2',
      how: 'visit',
      matters: 'That Vera does not wake up alone.',
      strengths: 'Has lost her once and found her in the same hour.',
      heard: ['Frederick', 'Vera, his wife', 'Sally, their daughter'],
      happened:
        'His back gave out with her leaning on him. He is in hospital, she is at home asking where he is every four minutes. Sally is on a train.',
      gaps: ['Somebody overnight at an hour’s notice, who knows dementia'],
    },
  ],
  plans: [
    {
      opened: 178,
      theme: 'carer',
      title: 'Vera at home and not alone, until Frederick is back in the bed.',
      own: 'Tell her I’m at the workshop. She’ll know what that means.',
      emergency:
        'Sally days, a sitter nights, and “he’s at the workshop”.\nHis telephone at seven each evening, on the ward, with the sister’s leave.',
      strengths: 'Vera settles to his voice and to sawdust\nSally\nA lad he taught',
      rhythm: 1,
      buddy: 'rosa',
      spent: [
        [0, 110_000, 'night sitter, eleven nights'],
        [6, 8_000, 'taxis to the ward for Vera'],
        [10, 95_000, 'night sitter, ten nights more', true, ''],
      ],
      steps: [
        ['Seven o’clock telephone on the ward', 'rosa', 1],
        ['Bag of sawdust', 'rosa', 2],
        ['Lifting belt, shown to both', 'ewa', 21],
      ],
      reviews: [
        ['She asks less. The sawdust was Rosa’s idea.', 'Ward visit on Sunday.'],
        [
          'They slept in two chairs on the ward for an hour. Ten more nights, agreed.',
          'Home by the weekend, with the belt.',
        ],
        ['Home. In the bed. She told him off.', 'Sitter for three nights more.'],
        ['Belt works. Sally goes home on Monday.', 'Afternoon visits, the lad from the workshop.'],
        ['Both well. Sally rings at seven.', 'End, look again in a month.'],
      ],
      outcome: 'in-control-again',
      difference: 'His voice at seven, and a bag of sawdust.',
    },
  ],
};
