import type { Life } from './life';

export const delroyAnthony: Life = {
  name: 'Delroy Anthony',
  as: 'D.A.',
  age: 67,
  birthday: '12-01',
  at: '40 Foundry Street, Aldermouth',
  met: 534,
  lead: 'callum',
  talks: [
    {
      ago: 531,
      kind: 'C1',
      how: 'visit',
      matters: 'To hear the bass again.',
      strengths: 'Two grandchildren who carry anything he asks for.',
      heard: ['Delroy'],
      happened:
        'His hearing aids were in a drawer. We found out together that they whistle because they were only ever fitted once.',
      links: [
        [
          'technology',
          'Hearing aids, fitted again at the Foundry Street clinic',
          510,
          true,
          'He says the neighbours have noticed too.',
        ],
      ],
    },
    {
      ago: 466,
      kind: 'C1',
      how: 'phone',
      matters: 'To get to dialysis without asking his daughter again.',
      strengths: 'Built half the sound systems in the county. Daughter Simone, two grandchildren.',
      heard: ['Delroy', 'Simone, his daughter'],
      happened: 'Three mornings a week he waits on a wall for a lift. Dylan knew of drivers.',
      links: [
        [
          'community',
          'Volunteer drivers, Monday, Wednesday, Friday at seven',
          452,
          true,
          'Same two drivers. They argue about cricket.',
        ],
      ],
    },
    {
      ago: 214,
      kind: 'C2',
      how: 'visit',
      matters: 'To stay out of hospital for the baby’s naming day.',
      strengths: 'Honest about the salt.',
      heard: ['Delroy', 'Simone, his daughter'],
      happened:
        'Two admissions in three weeks and a flat he could not heat. The second time he came home to no bed made and nothing in.',
    },
  ],
  plans: [
    {
      opened: 214,
      theme: 'plain',
      title: 'Warm, and well enough between dialysis days.',
      own: 'Tuesday I am dead. Wednesday they wake me up again. I want my Tuesdays.',
      emergency:
        'Weight every morning, written on the door. Two kilos up: ring the unit, not us.\nSimone at seven each evening for three weeks.',
      strengths:
        'Knows his own numbers\nThe drivers come in for a cup\nSimone cooks without salt and does not tell him',
      rhythm: 2,
      buddy: 'josie',
      spent: [
        [1, 18_000, 'heating, three weeks'],
        [4, 22_900, 'fridge that works, scales'],
      ],
      steps: [
        ['Bed, heat and food in before he is home', 'callum', 1],
        ['Meals from the kidney unit’s list, delivered', 'dylan', 8],
      ],
      reviews: [
        ['Home, warm, weighing himself.', 'Tuesdays: somebody at noon.'],
        ['A quiet Tuesday. The drivers noticed he looked better.', 'Simone every other evening.'],
        ['Naming day: he held her, in a suit.', 'Drivers and weights carry it.'],
      ],
      outcome: 'in-control-again',
      difference: 'The weight on the door, the heat on, and two drivers who come in for a cup.',
      notes: [[17, 'message', 'A photograph: the suit, the baby.']],
    },
  ],
};
