import type { Life } from './life';

export const theoLambourne: Life = {
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
};
