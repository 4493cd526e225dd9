import type { Life } from './life';

export const zainabOsman: Life = {
  name: 'Zainab Osman',
  as: 'Z.O.',
  age: 18,
  birthday: '08-30',
  at: '57 Foundry Street, Aldermouth',
  met: 141,
  lead: 'priya',
  talks: [
    {
      ago: 140,
      kind: 'C1',
      how: 'visit',
      matters: 'Her A levels. Her chair to be the colour she asked for.',
      strengths: 'Cerebral palsy, three prizes for chemistry, four brothers as lifters.',
      heard: ['Zainab', 'Mrs Osman, her mum'],
      happened:
        'Eighteen on Thursday and handed from one team to another like a parcel. She asked to read what had been written about her. We read it together and crossed some of it out.',
      links: [
        ['organisation', 'University disability team, two years early', 101, true, 'She interviewed them.'],
        ['technology', 'Chair, in green', 88, true, 'Green.'],
      ],
    },
    {
      ago: 46,
      kind: 'C3',
      how: 'visit',
      matters: 'To live in halls. Personal assistants who are students, not aunties.',
      strengths: 'Knows what she needs by the quarter hour.',
      heard: ['Zainab', 'Mrs Osman, her mum'],
      happened: 'A year ahead, at her insistence. She has written half of it herself.',
    },
  ],
  proposals: [
    {
      begun: 41,
      written: {
        goodLife: 'Halls, chemistry, and a night out that I do not have to book with my mother.',
        whatMatters: 'Students as assistants, chosen by her. The green chair. Home for Eid.',
        strengths:
          'Three prizes for chemistry\nHas trained every helper she has ever had\nFour brothers, now allowed to be brothers',
        triedC1: 'The university’s own team, the chair, a taster week in halls with her cousin.',
        triedC1NotEnough: '',
        triedC2: '',
        triedC2NotEnough: '',
        alternatives: [{ what: 'Living at home and travelling', whyNot: '' }],
        whyOnly: '',
        outcomes: [{ what: 'Finishes the first year', howWeWillKnow: 'She tells us, with marks.' }],
        carer: {
          kind: 'heard',
          who: 'Mrs Osman, her mum',
          ago: 39,
          said: 'I will cry and then I will be proud. Do it in that order.',
        },
        involved: 'Her mum, her chemistry teacher, and no more panels.',
        weeklyPence: null,
        oneOffPence: null,
        funding: '',
        startsAfter: null,
        lookAgainAfter: null,
        conversations: [0],
        plans: [],
      },
      ready: [],
      rounds: [],
    },
  ],
};
