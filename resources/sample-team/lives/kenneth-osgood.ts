import type { Life } from './life';

export const kennethOsgood: Life = {
  name: 'Kenneth Osgood',
  as: 'K.O.',
  age: 84,
  birthday: '06-03',
  at: '42 Quay Lane, Aldermouth',
  met: 288,
  lead: 'priya',
  talks: [
    {
      ago: 287,
      kind: 'C1',
      how: 'visit',
      matters: 'The harbour light from his chair.',
      strengths: 'Harbour pilot. Widower. Two daughters in a race to have him.',
      heard: ['Kenneth', 'Wendy, his daughter', 'Gail, his daughter'],
      happened:
        'Both daughters on the sofa, each with a brochure. He asked me to draw the curtains, so that I could see the light.',
      links: [
        [
          'community',
          'Old pilots’ table at the Weir Café, Wednesdays',
          262,
          true,
          'Four of them, one tide table.',
        ],
      ],
    },
    {
      ago: 246,
      kind: 'C2',
      how: 'visit',
      matters: 'To manage the stairs, the kettle and two daughters.',
      strengths: 'Learns a chart in an evening.',
      heard: ['Kenneth', 'Wendy, his daughter'],
      happened: 'Hip. Home on the ninth day into a house with four floors and the kitchen at the bottom.',
    },
  ],
  plans: [
    {
      opened: 246,
      theme: 'plain',
      title: 'Four floors made into one, and the kettle up where he is.',
      own: 'Bring the ship to the pilot.',
      emergency:
        'Everything on the second floor: bed, kettle, light.\nWendy mornings, Gail evenings, by the tide table.',
      strengths: 'The pilots carry things\nTwo daughters\nCharts it',
      rhythm: 2,
      buddy: 'ewa',
      spent: [
        [2, 24_000, 'second-floor kitchen: fridge, hob, sink top'],
        [6, 12_000, 'stair rails'],
      ],
      steps: [
        ['Bed and kettle to the second floor', 'ewa', 2],
        ['A timetable both daughters sign', 'priya', 5],
      ],
      reviews: [
        ['One floor, second. The view is better than the kitchen’s was.', 'Rails.'],
        ['Down and up once. Daughters signed the timetable.', 'Twice a week.'],
        ['Wednesday at the café, four floors down and up.', 'A few more weeks.'],
        ['He cannot do it daily. Asks what next.', 'A C3 conversation.'],
      ],
      outcome: 'needs-c3',
      difference: 'Bringing the ship to the pilot. It bought him time to think.',
    },
  ],
  proposals: [
    {
      begun: 205,
      written: {
        goodLife: 'The light at night, the pilots on Wednesday, and not to be fought over.',
        whatMatters: 'The view. To decide.',
        strengths: 'Learns any chart\nTwo daughters\nThe pilots',
        triedC1: 'The pilots’ table.',
        triedC1NotEnough: 'It is at the bottom of four floors.',
        triedC2: 'One floor made of four.',
        triedC2NotEnough: 'He is housebound on it six days of seven.',
        alternatives: [
          { what: 'A lift in the stairwell', whyNot: 'The house would have to be half taken down.' },
        ],
        whyOnly: 'Somebody living in would let him go down each day.',
        outcomes: [{ what: 'Out three days a week', howWeWillKnow: 'The pilots keep a log, naturally.' }],
        carer: {
          kind: 'heard',
          who: 'Wendy and Gail, his daughters, one at a time',
          ago: 200,
          said: 'Wendy: I want him with me. Gail: I want him to stop being asked.',
        },
        involved: 'Both daughters, equally. The oldest of the pilots as umpire.',
        weeklyPence: 52_000,
        oneOffPence: 15_000,
        funding: 'His own savings and the council, half and half to begin with.',
        startsAfter: 40,
        lookAgainAfter: 100,
        conversations: [0],
        plans: [0],
      },
      ready: [181],
      rounds: [],
      withdrawn: {
        ago: 178,
        reason:
          'He has decided. A ground-floor flat on the quay, rented, the light in the window, both daughters three streets away. He needs a van and not a budget.',
      },
    },
  ],
};
