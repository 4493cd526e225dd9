import type { Life } from './life';

export const arohaSandiford: Life = {
  name: 'Aroha Sandiford',
  as: 'A.S.',
  age: 39,
  birthday: '12-08',
  at: '34 Weir Road, Aldermouth',
  met: 432,
  lead: 'callum',
  talks: [
    {
      ago: 430,
      kind: 'C1',
      how: 'visit',
      matters: 'Words. She has them, they will not come out in order.',
      strengths: 'A stroke at thirty-eight. A solicitor. Patience she did not have before.',
      heard: ['Aroha', 'Tane, her husband'],
      happened:
        'An hour for three sentences, and they were worth it. She wants the courtroom back, or a smaller room like it.',
      links: [
        [
          'community',
          'The Slow Club, aphasia conversation, Mondays',
          414,
          true,
          'Nobody finishes anyone’s sentence.',
        ],
        [
          'organisation',
          'Law centre, reading and marking, no talking',
          350,
          true,
          'Two mornings. Found an error worth nine thousand.',
        ],
      ],
    },
  ],
  closed: [301, 'Talks at the Slow Club, reads at the law centre. Enough, she said, in one go.'],
};
