import type { Life } from './life';

export const bronaghKearney: Life = {
  name: 'Bronagh Kearney',
  as: 'Bluebell',
  age: 52,
  birthday: '05-03',
  at: '37 Weir Road, Aldermouth',
  met: 212,
  lead: 'farah',
  talks: [
    {
      ago: 210,
      kind: 'C1',
      how: 'visit',
      matters: 'Her three at home for as long as there is. Not to be talked to like a leaflet.',
      strengths: 'Ran the youth theatre. Conor, sixteen, is her voice when hers goes.',
      heard: ['Bronagh', 'Dermot, her husband', 'Conor, her son'],
      happened:
        'Motor neurone disease, very quick. She wanted to plan it like a production, with a call sheet.',
      links: [['technology', 'Her own voice, banked, in the computer', 191, true, 'It does the accents.']],
    },
    {
      ago: 179,
      kind: 'C2',
      how: 'visit',
      matters: 'To swallow, breathe and laugh, in that order.',
      strengths: 'The call sheet. A street on it.',
      heard: ['Bronagh', 'Dermot, her husband'],
      happened:
        'She choked twice in one night. Dermot has not been to work for nine days. The children are taking turns to be awake.',
      gaps: ['Night nursing that does not have to be asked for again each week'],
    },
    {
      ago: 168,
      kind: 'C3',
      how: 'visit',
      matters: '“Weeks. I want them to be ours.”',
      strengths: 'Says it so that nobody else has to.',
      heard: ['Bronagh', 'Dermot, her husband', 'Conor, her son'],
      happened:
        'The hospice nurse said six to ten weeks. She would rather spend them on Conor’s play than on waiting for a crisis to be over.',
    },
  ],
  plans: [
    {
      opened: 179,
      theme: 'plain',
      title: 'Somebody awake with her every night, so that the children sleep.',
      own: 'I can die or I can lie here watching them be tired. One of those is my job.',
      emergency:
        'Suction machine by the bed, everyone on the call sheet shown how.\nChoking: sit her forward, machine, 999, hospice.',
      strengths: 'The call sheet\nDermot\nThree children who are allowed to be in bed',
      rhythm: 1,
      buddy: 'josie',
      spent: [
        [0, 98_000, 'night nurse, seven nights'],
        [5, 34_000, 'suction machine, a second one upstairs'],
        [7, 112_000, 'night nurse, eight nights more', true, ''],
      ],
      steps: [
        ['Everybody shown the machine', 'josie', 2],
        ['Hospice at home, second nurse', 'josie', 8],
      ],
      reviews: [
        ['Everyone slept. She is awake and dictating.', 'Eight nights more. We agreed it in a minute.'],
        [
          'The hospice says weeks. It will not be over before she is.',
          'Bring the C3 as soon as it is ready, without waiting for the next huddle.',
        ],
        [
          'The proposal is nearly written, mostly by her, at night.',
          'We meet on it the day it is ready, whatever day that is.',
        ],
        [
          'Signed off together, with this plan still open. Her own people every night. She went to the play, in the wings.',
          'End this, the other carries it.',
        ],
      ],
      outcome: 'needs-c3',
      difference: 'We did not make her wait for a crisis to end that was not going to.',
    },
  ],
  proposals: [
    {
      begun: 168,
      written: {
        goodLife: 'My own bed, my own noise, Conor’s opening night, and nobody whispering.',
        whatMatters: 'The same four people at night. The children asleep. Laughing.',
        strengths: 'The call sheet\nDermot\nHer own voice in the machine\nA whole youth theatre',
        triedC1: 'The voice, the street, the call sheet.',
        triedC1NotEnough: 'They hold the days. Nobody on the street can watch a breath all night.',
        triedC2: 'Night nurses from the first night, agreed twice past our limit.',
        triedC2NotEnough: 'It works and it will be needed until she dies.',
        alternatives: [
          { what: 'The hospice ward', whyNot: 'She has seen it and likes it, and no.' },
          { what: 'Waiting until the crisis is over', whyNot: 'It will end when she does.' },
        ],
        whyOnly:
          'She needs somebody awake every night for the weeks she has, and she should not have to ask weekly.',
        outcomes: [
          {
            what: 'Home to the end, and the children asleep',
            howWeWillKnow: 'Dermot. Josie asks on Fridays.',
          },
        ],
        carer: {
          kind: 'heard',
          who: 'Dermot, her husband',
          ago: 162,
          said: 'I want to hold her hand and not a machine.',
        },
        involved: 'Dermot, the children, the hospice. Not her mother, who prays aloud.',
        weeklyPence: 98_000,
        oneOffPence: 34_000,
        funding: 'Continuing healthcare, fast track, and the council until it is in place.',
        startsAfter: 12,
        lookAgainAfter: 26,
        conversations: [0],
        plans: [0],
      },
      ready: [160],
      rounds: [
        {
          held: { adHoc: 157 },
          overruled:
            'She has weeks. The crisis will not end before she does, and waiting for it would be keeping a rule instead of a promise.',
          said: {
            kwame: {
              position: 'reservation',
              reason:
                'Say plainly to Dermot what happens to the nights when she dies, so that nobody vanishes the next morning.',
            },
            josie: { position: 'agree', reason: '' },
          },
        },
      ],
    },
  ],
  closed: [
    111,
    'Died at home, loudly, on a Sunday. The night people went on coming for a week, to make the tea.',
  ],
};
