import type { Life } from './life';

export const shirinDaneshvar: Life = {
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
};
