import type { Life } from './life';

export const almaFitzroy: Life = {
  name: 'Alma Fitzroy',
  as: 'A.F.',
  age: 68,
  birthday: '02-15',
  at: '54 Cotton Row, Aldermouth',
  met: 332,
  lead: 'josie',
  talks: [
    {
      ago: 330,
      kind: 'C1',
      how: 'visit',
      matters: 'To be driven about and to see people’s gardens.',
      strengths: 'Bus inspector. Sister Pearl, who has a car and opinions.',
      heard: ['Alma', 'Pearl, her sister'],
      happened:
        'Two strokes. She can say six words and means all of them. Pearl drives her round the best front gardens on Sundays.',
      links: [['community', 'The Slow Club, Mondays', 310, true, 'Her six words go a long way there.']],
    },
    {
      ago: 152,
      kind: 'C2',
      how: 'visit',
      matters: '“Home.” One of the six.',
      strengths: 'Said it to the consultant.',
      heard: ['Alma', 'Pearl, her sister'],
      happened:
        'A third stroke, bigger. Needs two people for everything. The bed upstairs on the ward is wanted.',
    },
    {
      ago: 118,
      kind: 'C3',
      how: 'visit',
      matters: 'Home, Pearl, gardens. Three of the six.',
      strengths: 'Pearl has learned what the eyebrows mean.',
      heard: ['Alma', 'Pearl, her sister'],
      happened: 'In her front room with photographs. She chose with one finger, fast.',
    },
  ],
  plans: [
    {
      opened: 152,
      theme: 'plain',
      title: 'Out of hospital by the day she chose, and safe with two people.',
      own: 'Home.',
      emergency:
        'Two people four times a day, from Rosa’s pair, for three weeks.\nPearl sleeps over. Swallow test sheet on the fridge: nothing thin.',
      strengths: 'Pearl\nSix words\nChooses fast, with one finger',
      rhythm: 2,
      buddy: 'rosa',
      spent: [
        [3, 88_000, 'second pair of hands, three weeks'],
        [5, 29_000, 'hoist, hired'],
      ],
      steps: [
        ['Hoist in the front room', 'ewa', 4],
        ['Two pairs of hands, the same four people', 'rosa', 5],
      ],
      reviews: [
        ['Home on the day she chose.', 'Four visits, two people.'],
        ['Out to see a garden, in the hoist van.', 'Keep to the same four people.'],
        ['Ate pudding. Pearl is tired.', 'Pearl home on two nights.'],
        ['Steady. Two people four times a day is not ending.', 'A C3 conversation now.'],
      ],
      outcome: 'needs-c3',
      difference: 'She chose the day, and we kept it.',
    },
  ],
  proposals: [
    {
      begun: 118,
      written: {
        goodLife: 'Home. Pearl. Gardens.',
        whatMatters: 'The same four people. Pearl as her sister by night and not her nurse.',
        strengths: 'Chooses fast, with one finger\nPearl, and her car\nThe Slow Club’s Mondays',
        triedC1: 'Gardens with Pearl, and the Slow Club.',
        triedC1NotEnough: 'She goes to both still. Neither can lift her.',
        triedC2: 'Four weeks of two people four times a day, with a hoist.',
        triedC2NotEnough: 'It is what she needs and it will not stop being what she needs.',
        alternatives: [
          { what: 'A nursing home', whyNot: 'She was shown three. The finger said no, fast, three times.' },
        ],
        whyOnly: 'She needs two people to move, for good, and wants them in her own front room.',
        outcomes: [{ what: 'A garden every week', howWeWillKnow: 'Pearl sends a picture.' }],
        carer: {
          kind: 'heard',
          who: 'Pearl, her sister',
          ago: 114,
          said: 'Give me my nights and I will give her my days.',
        },
        involved: 'Pearl. The Slow Club, to check that we understood.',
        weeklyPence: 96_300,
        oneOffPence: 210_000,
        funding: 'Council and continuing healthcare, jointly; equipment from the community store.',
        startsAfter: 14,
        lookAgainAfter: 145,
        conversations: [0],
        plans: [0],
      },
      ready: [110],
      rounds: [
        {
          held: { adHoc: 107 },
          said: {
            rosa: { position: 'agree', reason: '' },
            leon: {
              position: 'reservation',
              reason:
                'Four people means four people. Write their names in, or it will be fourteen by next month.',
            },
          },
        },
      ],
    },
  ],
};
