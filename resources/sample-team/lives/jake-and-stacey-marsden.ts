import type { Life } from './life';

export const jakeAndStaceyMarsden: Life = {
  name: 'Jake and Stacey Marsden',
  as: 'Yellow Room',
  age: 27,
  birthday: '04-04',
  at: '39 Tannery Court, Aldermouth',
  met: 301,
  lead: 'farah',
  talks: [
    {
      ago: 300,
      kind: 'C1',
      how: 'visit',
      matters: 'To bring the baby home and not have it taken.',
      strengths:
        'Both with a learning disability, both kind. Had painted the room yellow. Her gran is next door.',
      heard: ['Stacey', 'Jake', 'Gran Pat'],
      happened:
        'Everyone had told them what they could not do. We asked Gran what they could, and it filled a page.',
      links: [
        [
          'organisation',
          'Parents with learning disabilities, Wednesdays, the same midwife',
          282,
          true,
          'Twelve weeks, not one missed.',
        ],
        ['family', 'Gran Pat, bath time', 240, true, 'Every night, until she was told to sit down.'],
      ],
    },
    {
      ago: 239,
      kind: 'C2',
      how: 'visit',
      matters: 'Sleep. To be shown and not told.',
      strengths: 'Wrote every feed down in pictures.',
      heard: ['Stacey', 'Jake', 'Gran Pat'],
      happened:
        'Baby Rose is three weeks old and losing weight. There is a meeting on Friday. The scales and the fear are making it worse.',
    },
  ],
  plans: [
    {
      opened: 239,
      theme: 'plain',
      title: 'Rose gaining, both of them sleeping, and shown how.',
      own: 'Don’t say it fast. Do it, then we do it.',
      emergency: 'Gran nights, Rosa mornings.\nA fever or three feeds missed: the number with the red dot.',
      strengths: 'Pictures of every feed\nGran Pat\nThey do it right once they have been shown',
      rhythm: 1,
      buddy: 'rosa',
      spent: [
        [1, 6_500, 'steriliser, scales of their own'],
        [4, 11_000, 'washing machine, second-hand'],
      ],
      steps: [
        ['Friday’s meeting: their page goes with them', 'farah', 3],
        ['Feeds shown, three times', 'rosa', 4],
      ],
      reviews: [
        [
          'Gained. The meeting read their page, and the plan became ours together.',
          'Rosa mornings for two weeks.',
        ],
        ['Gained. Jake does the two o’clock.', 'Rosa every second morning.'],
        ['Gained, and smiled.', 'Midwife’s group carries it.'],
      ],
      outcome: 'connected-and-moving-on',
      difference: 'Being shown, and a page about what they can do.',
      notes: [[10, 'message', 'A photograph of the scales.']],
    },
  ],
};
