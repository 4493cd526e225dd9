import type { Life } from './life';

export const gordonFairlie: Life = {
  name: 'Gordon Fairlie',
  as: 'Bosun',
  age: 74,
  birthday: '10-02',
  at: 'The moorings, Quay Lane, Aldermouth',
  met: 349,
  lead: 'callum',
  talks: [
    {
      ago: 347,
      kind: 'C1',
      how: 'visit',
      matters: 'To stay on the boat. To be asked aboard and not inspected.',
      strengths: 'Thirty years at sea, twelve dry of drink. Splices anything.',
      heard: ['Gordon'],
      happened:
        'We went aboard and drank tea like tar. The stove is the trouble and his knees are the other trouble.',
      links: [
        ['community', 'Sea cadets, knots on Mondays', 330, true, 'They salute. He pretends to hate it.'],
      ],
    },
    {
      ago: 262,
      kind: 'C2',
      how: 'visit',
      matters: 'Not to be found.',
      strengths: 'Rang the harbour master at three in the morning instead of opening it.',
      heard: ['Gordon', 'Ted, the harbour master'],
      happened:
        'Twelve years dry, and a bottle on the table, unopened, all night. His dog had died. He did not call it grief.',
    },
    {
      ago: 90,
      kind: 'C2',
      how: 'phone',
      by: 'leon',
      matters: 'To get the stove fixed before it kills him.',
      strengths: 'Turned it off himself. Slept at Ted’s.',
      heard: ['Gordon'],
      happened:
        'Carbon monoxide alarm, four in the morning. The boat is condemned until it is put right and he has nowhere to be but Ted’s floor.',
    },
  ],
  plans: [
    {
      opened: 262,
      theme: 'plain',
      title: 'Through the first month without the dog, and without a drink.',
      own: 'Fifteen years she slept on my feet. I can’t get warm.',
      emergency:
        'Ted at midnight, Leon in the morning.\nIf the bottle is open: no talk, coat on, hospital, together.',
      strengths: 'Rang before\nTwelve years\nTed and the cadets',
      rhythm: 1,
      buddy: 'leon',
      spent: [
        [3, 6_000, 'hot-water bottles, blankets, a decent lamp'],
        [12, 5_500, 'travel to the meeting over the river'],
      ],
      steps: [
        ['The bottle off the boat, by his own hand', 'leon', 1],
        ['The old meeting, over the river', 'leon', 5],
      ],
      reviews: [
        ['Dry. Bottle over the side, witnessed.', 'Every day, Leon and Callum in turn.'],
        ['Went to the old meeting and was known.', 'Every second day.'],
        ['A bad Sunday, rang Ted.', 'Keep on.'],
        ['Has been asked to mind somebody’s spaniel. Said he would think.', 'Let him think.'],
        ['The spaniel sleeps on his feet on Thursdays.', 'Goodbye for now.'],
      ],
      outcome: 'in-control-again',
      difference: 'Being asked to mind a dog, and not being told to get one.',
    },
    {
      opened: 90,
      theme: 'plain',
      title: 'Back aboard, with a stove that will not kill him.',
      own: 'Ted snores. It is the stove or Ted.',
      emergency: 'Ted’s floor until the surveyor signs.\nAlarm tested with the surveyor, twice.',
      strengths: 'Can fit the stove himself, given the stove\nTed\nCadets who can carry',
      rhythm: 3,
      buddy: 'leon',
      spent: [
        [5, 118_000, 'stove, flue and parts'],
        [12, 39_000, 'surveyor and gas engineer'],
        [
          17,
          61_000,
          'berth fees, two months, until the boat is signed off',
          false,
          'Ted and the harbour trust let the berth fees wait half a year.',
        ],
      ],
      steps: [
        ['Stove and flue, fitted by himself', 'leon', 13],
        ['Survey signed', 'sandra', 24],
      ],
      reviews: [
        ['On Ted’s floor, cross, safe.', 'Find the stove.'],
        ['Stove found in Goole. Cadets fetch it on Saturday.', 'Engineer booked.'],
        [
          'Fitted. The engineer took photographs for his apprentice.',
          'Surveyor next. We talk to the harbour about the berth.',
        ],
        ['Signed. Slept aboard.', 'End it.'],
      ],
      outcome: 'in-control-again',
      difference: 'Buying the stove and letting the man who could fit it fit it.',
    },
  ],
};
