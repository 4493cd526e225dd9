import type { Life } from './life';

export const ngaioNapier: Life = {
  name: 'Ngaio Napier',
  as: 'Tui',
  age: 58,
  birthday: '02-27',
  at: '22 Priory Gardens, Aldermouth',
  met: 437,
  lead: 'ewa',
  talks: [
    {
      ago: 435,
      kind: 'C1',
      how: 'visit',
      matters: 'To garden from a chair without being called inspirational.',
      strengths: 'Landscape gardener, one leg fewer since the bypass. Rude and generous.',
      heard: ['Ngaio'],
      happened:
        'The raised beds the charity sent were at the wrong height for everyone. She drew better ones on the delivery note.',
      links: [
        [
          'community',
          'Swan Street allotments, four raised beds to her drawing',
          404,
          true,
          'Nine people use them. None is inspired.',
        ],
        ['organisation', 'The amputee clinic’s new socket', 390, true, 'Third time lucky.'],
      ],
    },
    {
      ago: 224,
      kind: 'C2',
      how: 'visit',
      matters: 'Not losing the other one.',
      strengths: 'Noticed the toe before the nurse did.',
      heard: ['Ngaio', 'Bea, her daughter'],
      happened:
        'An ulcer, three weeks in bed ordered, and a house with the bathroom up a step. Bea is in the middle of exams.',
    },
  ],
  plans: [
    {
      opened: 224,
      theme: 'plain',
      title: 'Three weeks off the foot, and Bea sitting every exam.',
      own: 'If I have to be looked after, I want to be allowed to swear.',
      emergency:
        'Josie on alternate days. Foot black or hot: hospital the same hour.\nBea does nothing from eight to four. That is in writing, on the fridge.',
      strengths: 'Rude about it, which helps\nBea\nThe allotment rota, who bring vegetables and stay',
      rhythm: 2,
      buddy: 'josie',
      spent: [
        [0, 32_000, 'hospital-height bed, hired, and a ramp over the step'],
        [6, 8_400, 'dinners, two weeks'],
      ],
      steps: [
        ['Ramp over the step', 'ewa', 1],
        ['Eight to four, in writing', 'ewa', 0],
      ],
      reviews: [
        ['Foot up. Two exams sat.', 'Allotment rota brings dinner.'],
        ['Ulcer smaller. She has redesigned the rota.', 'Josie every third day.'],
        ['Nearly closed. Exams over.', 'Up for an hour a day.'],
        ['Closed. Went to see her beans.', 'End it.'],
      ],
      outcome: 'in-control-again',
      difference: 'A rule on the fridge that kept a daughter a daughter.',
    },
  ],
};
