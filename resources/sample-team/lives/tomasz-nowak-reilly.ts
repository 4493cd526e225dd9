import type { Life } from './life';

export const tomaszNowakReilly: Life = {
  name: 'Tomasz Nowak-Reilly',
  as: 'T.N.R.',
  age: 21,
  birthday: '11-05',
  at: '66 Lark Hill, Aldermouth',
  met: 265,
  lead: 'kwame',
  talks: [
    {
      ago: 264,
      kind: 'C1',
      how: 'visit',
      matters: 'To go to things. To know beforehand what things are like.',
      strengths: 'Autistic, funny, maps every building he goes into.',
      heard: ['Tomasz', 'Ania, his mum'],
      happened:
        'He could do most places if he could see them empty first. Dylan had keys to a surprising number of places.',
      links: [
        [
          'community',
          'Empty-building mornings: the cinema, the pool, the library at eight',
          240,
          true,
          'Six others come. He leads the tour.',
        ],
        [
          'organisation',
          'Volunteer mapping for the council’s access pages',
          201,
          true,
          'Forty buildings. They have offered to pay.',
        ],
      ],
    },
  ],
  closed: [130, 'Paid by the building. Rings when a building has changed.'],
};
