import type { Life } from './life';

export const mihaiGanea: Life = {
  name: 'Mihai Ganea',
  as: 'Flint',
  age: 45,
  birthday: '08-19',
  at: '2 Tannery Court, Aldermouth',
  met: 230,
  lead: 'farah',
  talks: [
    {
      ago: 229,
      kind: 'C1',
      how: 'drop-in',
      matters: 'His hand, and work that a hand like that can do.',
      strengths: 'Bricklayer. Speaks Romanian, Romani, Spanish, building-site English.',
      heard: ['Mihai', 'Elena, his wife'],
      happened: 'Two fingers gone in a mixer and a firm that has stopped answering. Elena had the payslips.',
      links: [
        ['organisation', 'Union law centre', 150, true, 'Settled. He framed the letter and not the cheque.'],
        [
          'community',
          'College, teaching first-year bricklaying',
          96,
          true,
          'Four mornings. “They lay like poets.”',
        ],
      ],
    },
    {
      ago: 203,
      kind: 'C2',
      how: 'visit',
      matters: 'Food and a door that is not nailed.',
      strengths: 'Neighbours who had already fed them twice.',
      heard: ['Mihai', 'Elena, his wife'],
      happened:
        'No wages for nine weeks, meter empty, the landlord’s man at the door. Three children doing homework by candle.',
    },
  ],
  plans: [
    {
      opened: 203,
      theme: 'tenancy',
      title: 'Light, food and the door, until the wages come.',
      own: 'My children think candles are a game. They are too clever for that.',
      emergency:
        'Sandra’s number is on the door for the landlord’s man.\nMeter never under five pounds: we top it up by telephone.',
      strengths: 'Elena kept every payslip\nNeighbours\nNever missed a rent before',
      rhythm: 2,
      buddy: 'sandra',
      spent: [
        [0, 6_000, 'meter, food'],
        [3, 72_000, 'rent, one month'],
        [11, 18_000, 'school shoes, three pairs, and coats'],
      ],
      steps: [
        ['Landlord’s agent seen, together', 'sandra', 3],
        ['Universal credit put right', 'farah', 19],
      ],
      reviews: [
        ['Light on. Rent paid for the month, agent calm.', 'Law centre on Wednesday.'],
        ['The law centre takes it on.', 'Universal credit: sit with them until it is sent.'],
        ['Sent. Waiting.', 'Keep the meter up.'],
        ['First payment. Elena bought oranges.', 'One more look, then end.'],
        ['Two payments, rent ahead.', 'Goodbye, with a wall: he has rebuilt the Boathouse’s.'],
      ],
      outcome: 'in-control-again',
      difference: 'One month’s rent, on the day, and Sandra in the doorway.',
    },
  ],
};
