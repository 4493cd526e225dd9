import type { Life } from './life';

export const tahminaChowdhury: Life = {
  name: 'Tahmina Chowdhury',
  as: 'T.C.',
  age: 38,
  birthday: '07-14',
  at: '61 Foundry Street, Aldermouth',
  met: 375,
  lead: 'priya',
  talks: [
    {
      ago: 373,
      kind: 'C1',
      how: 'visit',
      matters: 'To see her daughter’s school play. To be spoken to and not over.',
      strengths:
        'Lost her sight at thirty-one. Memorised the bus map by voice. Writes poems in two languages.',
      heard: ['Tahmina', 'Rafiq, her husband'],
      happened: 'She answered every question we put to Rafiq until we learned. Rafiq was delighted.',
      links: [
        [
          'technology',
          'A telephone that describes what it sees',
          355,
          true,
          'It called the headmaster a coat stand.',
        ],
        [
          'organisation',
          'Guide dog, on the list',
          160,
          true,
          'Biscuit came two years early, because somebody had dropped out.',
        ],
        [
          'community',
          'Poets at the library, last Thursday of the month',
          320,
          true,
          'Read two. Was asked for a third.',
        ],
      ],
    },
    {
      ago: 67,
      kind: 'C2',
      how: 'visit',
      matters: 'To be her daughter’s mother through it, and not a thing to be minded.',
      strengths: 'Said what she wanted before we had sat down.',
      heard: ['Tahmina', 'Rafiq, her husband'],
      happened:
        'Rafiq’s heart, on Saturday, on a bus. He is in the city hospital for weeks. She has never cooked on that cooker, walked that school road or slept in that house alone, and starts today.',
    },
  ],
  plans: [
    {
      opened: 67,
      theme: 'plain',
      title: 'The school road, the cooker and the nights, while Rafiq is in hospital.',
      own: 'Do not do it for me. Stand where I can hear you.',
      emergency:
        'School road with Dylan till she says. Flame cut-off on the cooker.\nNights: her sister for one week, then Biscuit.',
      strengths: 'Learns a road in three walks\nBiscuit\nA daughter who describes well',
      rhythm: 2,
      buddy: 'dylan',
      spent: [
        [1, 11_900, 'cooker cut-off and raised marks'],
        [4, 16_000, 'taxis to the city, two weeks'],
        [13, 8_000, 'taxis to the city'],
      ],
      steps: [
        ['School road, there and back', 'dylan', 5],
        ['Cooker marked so that a finger can read it', 'ewa', 2],
      ],
      reviews: [
        ['School road with Biscuit on the fifth morning. Rice, unburnt.', 'Sister goes home on Sunday.'],
        ['First night alone. Wrote a poem about the fridge.', 'Every third day.'],
        ['He is home on Friday. She has told him where to sit.', 'Look again when he is up.'],
        ['He is up. She has kept the school road.', 'End.'],
      ],
      outcome: 'in-control-again',
      difference: 'Standing where she could hear us, and then not.',
    },
  ],
};
