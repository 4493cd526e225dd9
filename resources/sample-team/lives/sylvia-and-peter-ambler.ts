import type { Life } from './life';

export const sylviaAndPeterAmbler: Life = {
  name: 'Sylvia and Peter Ambler',
  as: 'Two Oaks',
  age: 79,
  birthday: '07-25',
  at: 'Mill Cottage, Lower Mill',
  met: 431,
  lead: 'ewa',
  talks: [
    {
      ago: 429,
      kind: 'C1',
      how: 'visit',
      matters: 'To grow old in the same bed.',
      strengths: 'Fifty-two years. He cooks, she does the money, both do the hens.',
      heard: ['Sylvia', 'Peter'],
      happened:
        'Her eyes are going and so is his hearing. Together, as they say, they make one good witness.',
      links: [
        [
          'technology',
          'A doorbell that flashes and a kettle that speaks',
          415,
          true,
          'The kettle is called Malcolm.',
        ],
        [
          'organisation',
          'Sight loss adviser at the Weir Café',
          396,
          true,
          'A white stick, used mainly on the geese.',
        ],
      ],
    },
  ],
  closed: [380, 'Connected, and laughing about Malcolm. They know where we are.'],
};
