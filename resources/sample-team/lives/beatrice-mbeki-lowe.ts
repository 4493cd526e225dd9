import type { Life } from './life';

export const beatriceMbekiLowe: Life = {
  name: 'Beatrice Mbeki-Lowe',
  as: 'B.M.L.',
  age: 72,
  birthday: '09-25',
  at: '26 Quay Lane, Aldermouth',
  met: 334,
  lead: 'dylan',
  talks: [
    {
      ago: 333,
      kind: 'C1',
      how: 'phone',
      matters: 'A reason to put her earrings in.',
      strengths: 'Headmistress. Widow. Organises by breathing.',
      heard: ['Beatrice'],
      happened: 'Moved here for a daughter who then moved to Perth. Knows nobody. Rang to volunteer, really.',
      links: [
        ['community', 'Runs the homework club at the library', 312, true, 'Thirty-one children, two rules.'],
        ['community', 'Foundry Choir', 300, true, 'Second alto. Has views.'],
      ],
    },
  ],
  closed: [290, 'We were lonely for her within a week. She sends us volunteers.'],
};
