import type { Life } from './life';

export const marlonHargreavesObi: Life = {
  name: 'Marlon Hargreaves-Obi',
  as: 'M.H.O.',
  age: 23,
  birthday: '04-30',
  at: '44 Lark Hill, Aldermouth',
  met: 421,
  lead: 'dylan',
  talks: [
    {
      ago: 419,
      kind: 'C1',
      how: 'visit',
      matters: 'A job with a lanyard. A girlfriend, maybe, but the job first.',
      strengths: 'Down’s syndrome and the best memory for faces in town. Swims for the county.',
      heard: ['Marlon', 'Yemi, his mum'],
      happened: 'He has done three courses about getting a job. He would now like a job.',
      links: [
        [
          'organisation',
          'Leisure centre front desk, Saturdays',
          371,
          true,
          'Paid. Lanyard. Greets everyone by name.',
        ],
        ['community', 'Mixed swimming squad', 402, true, 'Two silvers.'],
      ],
      gaps: ['Anything for somebody with a learning disability that is not one more course'],
    },
    {
      ago: 60,
      kind: 'C1',
      how: 'visit',
      matters: 'His own place, near the pool. Mum not crying about it.',
      strengths: 'Has saved four hundred pounds. Has a list.',
      heard: ['Marlon', 'Yemi, his mum'],
      happened: 'Yemi said it was too soon. Marlon said she had said that about the bus.',
      links: [['organisation', 'Housing list, with Sandra']],
    },
  ],
};
