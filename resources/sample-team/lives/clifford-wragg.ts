import type { Life } from './life';

export const cliffordWragg: Life = {
  name: 'Clifford Wragg',
  as: 'C.W.',
  age: 73,
  birthday: '05-09',
  at: '24 Cotton Row, Aldermouth',
  met: 369,
  lead: 'rosa',
  talks: [
    {
      ago: 367,
      kind: 'C2',
      how: 'visit',
      matters: 'Pigeons. Somebody must see to the pigeons.',
      strengths: 'Sixty racing pigeons, two champions. Neighbour Shaz, fourteen, who knows their names.',
      heard: ['Clifford', 'Shaz, from next door'],
      happened:
        'Heart attack on the loft ladder. He would not get into the ambulance until Shaz had the key.',
    },
  ],
  plans: [
    {
      opened: 367,
      theme: 'plain',
      title: 'Home with a mended heart, and the pigeons flown.',
      own: 'I’ll rest when they’re in.',
      emergency:
        'Spray under the tongue, chest pain ten minutes: 999.\nLadder forbidden. Shaz up, Clifford directing from a chair.',
      strengths: 'Shaz\nSixty reasons\nKnows how to follow a training plan, if it is for birds',
      rhythm: 2,
      spent: [
        [4, 15_000, 'steps with a rail for the loft'],
        [9, 2_800, 'whistle, chair'],
      ],
      steps: [
        ['Steps with a rail', 'ewa', 6],
        ['Heart class on Thursdays', 'rosa', 14],
      ],
      reviews: [
        ['Home. Directs from the chair by whistle.', 'Steps.'],
        ['Steps in. Class: says it is for old men.', 'Go once.'],
        ['Went. Runs the warm-up like a flight plan.', 'Step back.'],
        ['Second at Cheltenham. The pigeon, not him.', 'End.'],
      ],
      outcome: 'in-control-again',
      difference: 'Shaz had the key.',
    },
  ],
  closed: [320, 'Second at Cheltenham. Shaz has a loft of her own.'],
};
