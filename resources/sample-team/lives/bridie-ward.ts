import type { Life } from './life';

export const bridieWard: Life = {
  name: 'Bridie Ward',
  as: 'B.W.',
  age: 54,
  birthday: '02-17',
  at: 'Plot 3, Meadow Lane, Aldermouth',
  met: 399,
  lead: 'farah',
  talks: [
    {
      ago: 397,
      kind: 'C1',
      how: 'visit',
      matters:
        'That nobody talks about moving her off the site. That the nurse comes to the van like to any house.',
      strengths: 'Raised nine. Reads a room before she is in it. Her daughters are round the same fire.',
      heard: ['Bridie', 'Kathleen, her daughter'],
      happened:
        'Diabetes, and feet that had not been looked at because the surgery wanted a postcode. Josie came along and looked.',
      links: [
        [
          'organisation',
          'Community nurses, every second Thursday at the van',
          375,
          true,
          'Feet healed. Tea compulsory.',
        ],
      ],
      gaps: ['A GP surgery that registers people on the Meadow Lane site without being asked twice'],
    },
    {
      ago: 182,
      kind: 'C2',
      how: 'visit',
      matters: 'To bury her son decently and to stay on her feet till after.',
      strengths: 'Three daughters, forty cousins, Father Dominic.',
      heard: ['Bridie', 'Kathleen, her daughter'],
      happened:
        'Michael took his own life on Sunday. She had stopped the insulin. We asked what she would let us carry.',
    },
  ],
  plans: [
    {
      opened: 182,
      theme: 'grief',
      title: 'Through the funeral and out the other side, with her sugar steady.',
      own: 'I will eat when I have him home.',
      emergency:
        'Kathleen gives the insulin, Josie looks every day till the funeral.\nAny talk of following him: Kathleen rings us, any hour, and we come.',
      strengths: 'Her daughters in shifts\nHer faith\nLets Josie in',
      rhythm: 1,
      buddy: 'josie',
      spent: [
        [2, 30_000, 'food and fuel for the wake, a family of sixty'],
        [6, 5_000, 'travel to the coroner'],
      ],
      steps: [
        ['Insulin given by Kathleen, shown by Josie', 'josie', 1],
        ['The coroner’s officer comes to the van', 'farah', 4],
        ['Somebody who knows about losing a son', 'leon', 15],
      ],
      reviews: [
        [
          'Funeral on Friday, hundreds there. Sugar steady because her daughters would not have it otherwise.',
          'Every day still.',
        ],
        ['The house is quiet now and that is worse.', 'Leon brings a mother who knows.'],
        ['They sat two hours and hardly spoke.', 'Every second day.'],
        ['She asked for his photograph to be framed.', 'Back to Thursdays and the nurse.'],
      ],
      outcome: 'in-control-again',
      difference: 'Her daughters were given the work instead of being moved aside.',
    },
  ],
};
