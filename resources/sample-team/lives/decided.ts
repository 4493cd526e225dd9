import type { Life } from './life';

/** People whose C3 proposal came to the room: signed off, returned first, withdrawn, or decided in the crisis. */
export const livesDecided: readonly Life[] = [
  {
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
                reason:
                  'Three mornings is a rota, not a move. Give me two weeks to find who else has parcels.',
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
  },
  {
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
  },
  {
    name: 'Theo Lambourne',
    as: 'Comet',
    age: 19,
    birthday: '12-30',
    at: '81 Lark Hill, Aldermouth',
    met: 442,
    lead: 'kwame',
    talks: [
      {
        ago: 440,
        kind: 'C1',
        how: 'visit',
        matters: 'The stars, a timetable, and his door shut when it is shut.',
        strengths: 'Autistic. Has photographed Jupiter. Reads faster than anyone is comfortable with.',
        heard: ['Theo', 'Marianne, his mum'],
        happened:
          'School is about to end and the timetable ends with it. He had drawn the week after as a black square.',
        links: [
          [
            'community',
            'Observatory group on Lark Hill, clear Thursdays',
            410,
            true,
            'Keeps their log. Never missed a clear one.',
          ],
          ['organisation', 'Planetarium, two mornings', 330, true, 'Speaks to school parties, in the dark.'],
        ],
      },
      {
        ago: 388,
        kind: 'C2',
        how: 'visit',
        matters: 'For the black square to have something in it.',
        strengths: 'Drew us the square.',
        heard: ['Theo', 'Marianne, his mum'],
        happened:
          'School ended. He stopped sleeping, then washing, then Marianne stopped working. A window was broken, once, with a shoe.',
      },
      {
        ago: 340,
        kind: 'C3',
        how: 'visit',
        matters: 'His own flat with the roof window. Somebody for the hard parts of a day.',
        strengths: 'Has costed the telescope.',
        heard: ['Theo', 'Marianne, his mum'],
        happened: 'Three visits, each with an agenda that he wrote.',
      },
    ],
    plans: [
      {
        opened: 388,
        theme: 'plain',
        title: 'Something in every square of the week, and Marianne back at work.',
        own: 'I need the week before the week.',
        emergency:
          'The timetable on the wall, Monday’s by Sunday noon.\nIf he shuts the door, nobody talks through it. Twenty minutes, then a note.',
        strengths: 'Keeps any timetable he has made\nClear Thursdays\nMarianne',
        rhythm: 2,
        buddy: 'dylan',
        spent: [
          [4, 5_200, 'blinds'],
          [10, 27_000, 'somebody for the afternoons, three weeks'],
        ],
        steps: [
          ['Monday by Sunday noon', 'kwame', 4],
          ['Afternoons, with one person he picks', 'dylan', 9],
        ],
        reviews: [
          ['A timetable, his. Sleeping from four to noon.', 'Afternoons.'],
          ['Chose Ollie from four. Washed, for Ollie.', 'Planetarium?'],
          ['Planetarium once. Marianne two days at work.', 'Twice a week.'],
          ['A bad Tuesday, cloud for nine days.', 'Indoor stars.'],
          ['It holds while Ollie comes. It needs an Ollie.', 'A C3 conversation, to his agenda.'],
        ],
        outcome: 'needs-c3',
        difference: 'His own timetable, and Ollie for the parts that slip.',
      },
    ],
    proposals: [
      {
        begun: 338,
        written: {
          goodLife:
            'A flat with a roof window, a timetable that is mine, and Ollie for the parts where it breaks.',
          whatMatters: 'Knowing on Sunday what Monday is. Dark. His mum as his mum.',
          strengths:
            'Keeps the log at the observatory\nSpeaks to school parties\nSays when it is too much, by shutting the door',
          triedC1: 'The observatory took, the planetarium took.',
          triedC1NotEnough:
            'They fill four squares of twenty-one, and he cannot get from one to the next by himself.',
          triedC2: 'Five weeks with a timetable and a person for the afternoons.',
          triedC2NotEnough: 'Without the person the timetable stops at lunch, and Marianne stops work.',
          alternatives: [
            { what: 'A residential college', whyNot: 'Forty miles, street lights.' },
            { what: 'At home with his mum', whyNot: 'They both said no, kindly.' },
          ],
          whyOnly:
            'He can live by himself if the joins between things are held. That takes a person, some hours of each day.',
          outcomes: [
            { what: 'Sleeps there seven nights', howWeWillKnow: 'His own log.' },
            { what: 'Marianne in full-time work', howWeWillKnow: 'She tells us.' },
          ],
          carer: { kind: 'heard', who: 'Marianne, his mum', ago: 336, said: 'I’d like to miss him.' },
          involved: 'Marianne, Ollie and the observatory. Not his father’s new family.',
          weeklyPence: 38_600,
          oneOffPence: 61_000,
          funding: 'Council personal budget; housing benefit; PIP for the blinds and the window.',
          startsAfter: 70,
          lookAgainAfter: 190,
          conversations: [0],
          plans: [0],
        },
        ready: [324, 291],
        rounds: [
          {
            held: { huddle: 46 },
            said: {
              ewa: {
                position: 'not-yet',
                reason:
                  'Nobody has seen him cook, wash or lock a door alone. Two weekends in an empty flat would tell him as well as us.',
                carries: 'try-c2',
              },
              leon: {
                position: 'reservation',
                reason: 'Ask whether he wants Ollie, or somebody like Ollie. Ollie may move on.',
              },
            },
            returned: {
              toTry: [
                {
                  kind: 'C2',
                  what: 'Two weekends in the training flat, with his own list',
                  who: 'ewa',
                  within: 21,
                  done: 19,
                },
                {
                  kind: 'C1',
                  what: 'Ask him about Ollie, with Ollie not there',
                  who: 'kwame',
                  within: 7,
                  done: 4,
                },
              ],
              whoTells: 'Kwame, with the reasons written down, by Sunday noon.',
              teller: 'kwame',
              lookAgainAfter: 28,
            },
          },
          {
            held: { huddle: 41 },
            said: {
              ewa: { position: 'agree', reason: '' },
              rosa: {
                position: 'reservation',
                reason:
                  'The first month will break somewhere. Have someone he can text at night, and say until when.',
              },
            },
          },
        ],
        told: {
          ago: 319,
          answer:
            'Read it twice. “Correct. I have not been observed.” He wants the flat for two weekends and not one.',
        },
      },
    ],
  },
  {
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
  },
  {
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
  },
  {
    name: 'Isaac Thornbury',
    as: 'Harbour',
    age: 40,
    birthday: '04-08',
    at: '7 Meadow Lane, Aldermouth',
    met: 480,
    lead: 'ewa',
    talks: [
      {
        ago: 478,
        kind: 'C1',
        how: 'visit',
        matters: 'His forge. His own hands deciding.',
        strengths: 'Blacksmith. Huntington’s, like his father, and he will not do it like his father.',
        heard: ['Isaac', 'Beth, his wife'],
        happened: 'He showed us the forge first. What he can make now he writes on the wall, and dates.',
        links: [
          [
            'community',
            'Blacksmiths’ guild, who come and strike for him',
            450,
            true,
            'Two of them, Saturdays.',
          ],
          [
            'organisation',
            'Huntington’s adviser, once a quarter',
            440,
            true,
            'Only person he lets use the word.',
          ],
        ],
      },
      {
        ago: 420,
        kind: 'C2',
        how: 'visit',
        matters: 'Beth asleep and the fire out by itself.',
        strengths: 'Told Beth where he had hidden the burns.',
        heard: ['Isaac', 'Beth, his wife'],
        happened:
          'Burns, three in a month. Up at night, down in the day, and Beth on shifts at the hospital with one ear open.',
      },
      {
        ago: 378,
        kind: 'C3',
        how: 'visit',
        matters: 'Somebody at the forge who is not his wife.',
        strengths: 'Will teach whoever it is.',
        heard: ['Isaac', 'Beth, his wife'],
        happened: 'He wants an apprentice and calls it that. It is what we would call it too.',
      },
    ],
    plans: [
      {
        opened: 420,
        theme: 'plain',
        title: 'No more burns, and Beth asleep before her shifts.',
        own: 'I’d sooner lose a finger than the fire. Don’t tell Beth.',
        emergency:
          'Forge lit only with a second person: the guild, then us.\nBeth’s shifts on the wall; Ewa knows the nights.',
        strengths: 'The guild\nTells the truth in the end\nBeth',
        rhythm: 3,
        buddy: 'dylan',
        spent: [
          [5, 68_000, 'gas forge with a cut-off'],
          [9, 21_000, 'somebody at the forge, three afternoons a week'],
        ],
        steps: [
          ['Gas forge with a cut-off', 'ewa', 8],
          ['Guild rota', 'dylan', 6],
        ],
        reviews: [
          ['No burn in six days. Guild three afternoons.', 'Cut-off.'],
          ['Gas forge in. He sulked and then made a gate latch.', 'Beth’s nights.'],
          ['Beth sleeps. One burn, small, alone.', 'Never alone, for now.'],
          null,
          ['Holds when somebody is there. It will go on needing somebody.', 'A C3 conversation.'],
        ],
        outcome: 'needs-c3',
        difference: 'Company at the forge instead of a padlock on it.',
      },
    ],
    proposals: [
      {
        begun: 376,
        written: {
          goodLife: 'A lit forge, an apprentice, and Beth home from work to her husband.',
          whatMatters: 'Making things. Being the one who teaches. Saying when it stops.',
          strengths: 'Forty years of iron in his hands\nThe guild\nBeth\nWrites on the wall what he can make',
          triedC1: 'The guild on Saturdays and the adviser each quarter.',
          triedC1NotEnough: 'One day of seven.',
          triedC2: 'Five weeks of company at the forge and a gas fire with a cut-off.',
          triedC2NotEnough: 'No burns with somebody there. One, the only afternoon he was alone.',
          alternatives: [
            { what: 'Closing the forge', whyNot: 'Then what are we keeping him safe for, Beth said.' },
          ],
          whyOnly:
            'His illness will not wait and neither will iron. A person beside him is the least that works.',
          outcomes: [
            { what: 'Forge lit four days a week, without burns', howWeWillKnow: 'The wall, and Beth.' },
          ],
          carer: {
            kind: 'heard',
            who: 'Beth, his wife',
            ago: 372,
            said: 'I’ll do the end. Let me not do the middle as well.',
          },
          involved: 'Beth and the guild. His mother when he says.',
          weeklyPence: 31_200,
          oneOffPence: 9_000,
          funding: 'Council personal budget as a direct payment; the guild gives tools.',
          startsAfter: 30,
          lookAgainAfter: 210,
          conversations: [0],
          plans: [0],
        },
        ready: [366],
        rounds: [
          {
            held: { huddle: 52 },
            said: {
              priya: {
                position: 'reservation',
                reason: 'He should say now, while he can, how we will know that he wants to stop.',
              },
            },
          },
        ],
      },
    ],
  },
  {
    name: 'Shirin Daneshvar',
    as: 'S.D.',
    age: 63,
    birthday: '09-21',
    at: '19 Priory Gardens, Aldermouth',
    met: 316,
    lead: 'farah',
    talks: [
      {
        ago: 315,
        kind: 'C1',
        how: 'visit',
        matters: 'News. Poetry. Not to be moved about without being told.',
        strengths: 'Deafblind these four years. Professor of Persian. Spells on a palm faster than we read.',
        heard: ['Shirin', 'Laleh, her friend'],
        happened: 'Through Laleh’s hand. We asked nothing twice because she remembers all of it.',
        links: [
          [
            'technology',
            'Braille reader, the news at seven each morning',
            290,
            true,
            'She is better informed than the team.',
          ],
          [
            'community',
            'Two students who read her Hafez, palm to palm',
            281,
            true,
            'They correct each other. She corrects both.',
          ],
        ],
      },
      {
        ago: 223,
        kind: 'C2',
        how: 'visit',
        matters: 'To know who is in her house.',
        strengths: 'Laleh. A string along every wall.',
        heard: ['Shirin', 'Laleh, her friend'],
        happened:
          'Somebody from an agency moved a table. She was on the floor an hour not knowing whether she was alone.',
        gaps: ['Guide-communicators: there is one in the county'],
      },
      {
        ago: 186,
        kind: 'C3',
        how: 'visit',
        matters: 'People who can speak into a hand. Few of them, for long.',
        strengths: 'Teaches the alphabet in a morning.',
        heard: ['Shirin', 'Laleh, her friend'],
        happened: 'She dictated it. I have changed one comma and been told to put it back.',
      },
    ],
    plans: [
      {
        opened: 223,
        theme: 'plain',
        title: 'Nobody in her house whom she cannot speak with.',
        own: 'I was not afraid of falling. I was afraid of the table.',
        emergency:
          'Nobody comes in without the sign on the wrist, twice.\nNothing is moved. Laleh’s pager shakes.',
        strengths: 'The string\nLaleh\nTeaches the alphabet in a morning',
        rhythm: 3,
        buddy: 'ewa',
        spent: [
          [2, 16_000, 'shaking pager, two'],
          [6, 52_000, 'guide-communicator, three weeks'],
        ],
        steps: [
          ['The sign on the wrist, taught to all', 'farah', 3],
          ['A guide-communicator', 'farah', 7],
        ],
        reviews: [
          ['Nothing has been moved. Four of us know the alphabet.', 'Guide-communicator on Monday.'],
          ['She went to the university with her, first time in four years.', 'Twice a week.'],
          ['Knows who is in her house. It needs somebody who is paid to.', 'A C3 conversation.'],
        ],
        outcome: 'needs-c3',
        difference: 'Learning her alphabet before anything else.',
      },
    ],
    proposals: [
      {
        begun: 184,
        written: {
          goodLife:
            'Two people who can speak into my hand, the university on Tuesdays, and the table where the table is.',
          whatMatters: 'Few people, for long. To be told before she is touched.',
          strengths: 'Runs a seminar by palm\nLaleh\nTwo students\nRemembers everything',
          triedC1: 'The Braille reader and the students.',
          triedC1NotEnough: 'They bring the world in. They cannot take her out to it.',
          triedC2: 'Three weeks with a guide-communicator, and the sign on the wrist.',
          triedC2NotEnough: 'It worked from the second day. It was lent.',
          alternatives: [
            {
              what: 'The agency, with training',
              whyNot: 'Eleven different people in a month. Nobody can train eleven people a month.',
            },
          ],
          whyOnly: 'Without somebody who has the alphabet she is shut in, whatever else we do.',
          outcomes: [{ what: 'The university every Tuesday', howWeWillKnow: 'The seminar’s register.' }],
          carer: { kind: 'no-carer' },
          involved: 'Laleh, who is a friend and wants to stay one.',
          weeklyPence: 44_100,
          oneOffPence: 0,
          funding: 'Council personal budget, managed by Laleh’s firm of accountants at her asking.',
          startsAfter: 24,
          lookAgainAfter: 196,
          conversations: [0],
          plans: [0],
        },
        ready: [177],
        rounds: [{ held: { huddle: 25 }, said: { dylan: { position: 'agree', reason: '' } } }],
      },
    ],
  },
];
