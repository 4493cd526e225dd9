import type { Life } from './life';

export const ivyPemberton: Life = {
  name: 'Ivy Pemberton',
  as: 'I.P.',
  age: 91,
  birthday: '08-22',
  at: '6 St Bride’s Court, Aldermouth',
  met: 206,
  lead: 'kwame',
  talks: [
    {
      ago: 204,
      kind: 'C1',
      how: 'visit',
      matters: 'Mornings in the conservatory with the cat and the crossword. Nobody rushing.',
      strengths:
        'Postmistress for thirty years. Forgets the day and never a face.\nHer nephew Graham, two miles off.\nThe whole court brings its parcels.',
      heard: ['Ivy', 'Graham, her nephew'],
      happened:
        'She sorted our papers into size order while we talked. Graham does the shopping and the worrying.',
      links: [
        [
          'community',
          'Parcels for St Bride’s Court left with her',
          190,
          true,
          'Eleven a day. She knows what is in them.',
        ],
        ['technology', 'A clock that says morning, afternoon, night', 188, true, 'Believed.'],
      ],
    },
    {
      ago: 92,
      kind: 'C2',
      how: 'visit',
      matters: 'To be let stay where the parcels come.',
      strengths: 'Let Rosa in every morning because Rosa wore a lanyard.',
      heard: ['Ivy', 'Graham, her nephew'],
      happened:
        'Found in the car park at five, in her coat, waiting for the van. Twice in a week. Graham had stopped sleeping.',
    },
    {
      ago: 26,
      kind: 'C3',
      how: 'visit',
      matters: 'The conservatory, the cat, the parcels. In that order, she says, the cat being asleep.',
      strengths: 'Still has the mornings, entirely.',
      heard: ['Ivy', 'Graham, her nephew'],
      happened:
        'Graham asked for a home before he goes under. Ivy asked what being under had to do with it. I wrote both down.',
      gaps: ['A short stay in an ordinary home with the cat, to see what nights are like with company'],
    },
  ],
  plans: [
    {
      opened: 92,
      theme: 'memory',
      title: 'Safe from five in the morning, and Graham asleep at that hour.',
      own: 'The van comes at half past. I am never late for the van.',
      emergency:
        'Rosa at half past five with a lanyard and a parcel.\nDoor bell rings at the warden’s. Graham’s telephone is off from ten.',
      strengths: 'The parcels\nThe warden\nWill do anything for a lanyard',
      rhythm: 2,
      buddy: 'rosa',
      spent: [
        [2, 21_000, 'Rosa’s early mornings, two weeks, a second pair of hands'],
        [9, 13_400, 'door bell to the warden'],
      ],
      steps: [
        ['Half past five, with a parcel', 'rosa', 1],
        ['Door bell to the warden', 'ewa', 9],
      ],
      reviews: [
        ['Rosa brings a parcel at half past five. Back to bed by seven, pleased.', 'Door bell.'],
        ['Bell works. Out once, met at the door.', 'Could the warden do the parcel?'],
        ['The warden does it four mornings of seven.', 'Three mornings to find.'],
        [
          'Out on one of the three. Graham sleeps, and is frightened of the three.',
          'A C3 conversation, with both of them.',
        ],
      ],
      outcome: 'needs-c3',
      difference: 'A parcel at half past five. It needs somebody seven days, and we have four.',
    },
  ],
  proposals: [
    {
      begun: 24,
      written: {
        goodLife: 'My conservatory in the morning, the cat on the paper, and the parcels to see to.',
        whatMatters: 'Being of use by nine. The cat. Graham as a visitor.',
        strengths:
          'Eleven parcels a day\nThe warden, four mornings\nGraham, two miles off\nSettles for anybody with something to deliver',
        triedC1: 'Parcels for the whole court, and a clock she believes.',
        triedC1NotEnough: 'They hold the day. She is up at five for a van that stopped thirty years ago.',
        triedC2: 'Twenty-seven days: an early caller with a parcel, a bell to the warden.',
        triedC2NotEnough: 'The warden can do four mornings. On the other three she goes out.',
        alternatives: [
          { what: 'A locked door', whyNot: 'She would break it, and she would be right.' },
          { what: 'Moving in with Graham', whyNot: 'He has one bedroom and a bad heart. Both said no.' },
        ],
        whyOnly: 'Three mornings a week nobody can be found, and the ring road is at the end of the drive.',
        outcomes: [
          {
            what: 'Not out alone before seven',
            howWeWillKnow: 'The bell keeps count. Rosa reads it monthly.',
          },
        ],
        carer: {
          kind: 'heard',
          who: 'Graham, her nephew',
          ago: 13,
          said: 'I can’t do another year of it. I know that’s not a reason. It’s just true.',
        },
        involved: 'Graham and the warden. Not the home in Castle Street, where her sister died.',
        weeklyPence: 74_200,
        oneOffPence: 0,
        funding: 'Council, with her own pension and the attendance allowance towards a room at the Limes.',
        startsAfter: 40,
        lookAgainAfter: 100,
        conversations: [0],
        plans: [0],
      },
      ready: [10],
      rounds: [
        {
          held: { huddle: 1 },
          said: {
            josie: {
              position: 'reservation',
              reason:
                'Ask Graham which of the three mornings he is most afraid of. It may be one and not three.',
            },
            rosa: {
              position: 'not-yet',
              reason: 'Three mornings is a rota, not a move. Give me two weeks to find who else has parcels.',
              carries: 'try-c2',
            },
            dylan: {
              position: 'not-yet',
              reason:
                'She has not seen the Limes. Take her for a morning, with the cat, before we say where she lives.',
              carries: 'try-c1',
            },
          },
          returned: {
            toTry: [
              {
                kind: 'C2',
                what: 'Find a caller with a parcel for the other three mornings',
                who: 'rosa',
                within: 14,
              },
              { kind: 'C1', what: 'A morning at the Limes with the cat, to see', who: 'dylan', within: 7 },
            ],
            whoTells: 'Kwame tells her in the conservatory, with Graham there.',
            teller: 'kwame',
            lookAgainAfter: 14,
          },
        },
      ],
      told: {
        ago: 3,
        answer:
          '“Tell them I am not posted yet.” Graham was relieved about the mornings and cross about the waiting, and said both.',
      },
    },
  ],
};
