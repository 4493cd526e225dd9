import type { Life } from './life';

export const rosalindIveson: Life = {
  name: 'Rosalind Iveson',
  as: 'R.I.',
  age: 48,
  birthday: '10-21',
  at: '30 Weir Road, Aldermouth',
  met: 386,
  lead: 'josie',
  talks: [
    {
      ago: 384,
      kind: 'C1',
      how: 'visit',
      matters: 'To keep her class of seven-year-olds until the summer concert.',
      strengths: 'Twenty years a teacher. Thirty children who know what MS stands for.',
      heard: ['Rosalind', 'Nick, her partner'],
      happened:
        'New diagnosis, good days, a school with stairs. The head said there was nothing to be done and Ewa went to see the stairs.',
      links: [
        [
          'organisation',
          'Access to Work, a stool and a downstairs room',
          350,
          true,
          'Downstairs. The children moved the fish tank themselves.',
        ],
        ['community', 'MS group, the one that goes to the pub', 340, true, 'She drives.'],
      ],
    },
    {
      ago: 129,
      kind: 'C2',
      how: 'visit',
      matters: 'To get through a relapse without moving into her mother’s.',
      strengths: 'Has done it once. Nick off for four days.',
      heard: ['Rosalind', 'Nick, her partner'],
      happened: 'Legs gone since Saturday, steroids begun, a bathroom at the top of fourteen stairs.',
    },
  ],
  plans: [
    {
      opened: 129,
      theme: 'plain',
      title: 'Through the relapse in her own house, and back to her class.',
      own: 'My mother would put me in a cardigan.',
      emergency:
        'Bed and wash downstairs, Rosa mornings, Nick evenings.\nMS nurse direct. No feeling at all: ring, do not wait.',
      strengths: 'Knows what a relapse does and how it leaves\nNick\nThirty letters on the wall',
      rhythm: 2,
      buddy: 'rosa',
      spent: [
        [1, 13_500, 'commode, perching stool, hired'],
        [2, 25_000, 'wheelchair, hired for a month'],
      ],
      steps: [
        ['Bed downstairs with a view', 'rosa', 1],
        ['School told how and when she comes back', 'josie', 10],
      ],
      reviews: [
        ['No legs yet. Marking from bed.', 'Rosa mornings.'],
        ['Standing. Cross with everybody, a good sign.', 'Physio at home.'],
        ['Stairs on her bottom, backwards.', 'School: half days from Monday week.'],
        ['Half days. The fish have names.', 'Goodbye till the next one.'],
      ],
      outcome: 'in-control-again',
      difference: 'Nobody spoke about for ever in the middle of a relapse.',
    },
  ],
};
