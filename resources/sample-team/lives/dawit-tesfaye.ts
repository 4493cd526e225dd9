import type { Life } from './life';

export const dawitTesfaye: Life = {
  name: 'Dawit Tesfaye',
  as: 'D.T.',
  age: 26,
  birthday: '09-11',
  at: 'Room 2, Lark Hill House, Aldermouth',
  met: 317,
  lead: 'priya',
  talks: [
    {
      ago: 316,
      kind: 'C1',
      how: 'drop-in',
      matters: 'To run. To study. To eat with people.',
      strengths: 'Ran for his school in Asmara. Three languages and a half.',
      heard: ['Dawit'],
      happened: 'Came to ask about a bicycle and stayed for the lunch.',
      links: [
        ['community', 'Weir Harriers, Tuesdays and Saturdays', 300, true, 'Second in the river ten.'],
        ['organisation', 'College access course', 271, true, 'Passed, with distinction in maths.'],
        ['community', 'Sunday lunch after the Orthodox service', 298, true, 'Cooks it, now.'],
      ],
    },
  ],
  closed: [205, 'Off to university, with shoes from the whole club.'],
};
