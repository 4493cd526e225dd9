import type { Life } from './life';

export const hesterZamora: Life = {
  name: 'Hester Zamora',
  as: 'H.Z.',
  age: 60,
  birthday: '11-16',
  at: '2 Cotton Row, Aldermouth',
  met: 66,
  lead: 'ewa',
  talks: [
    {
      ago: 65,
      kind: 'C1',
      how: 'visit',
      matters: 'Her hands, which is to say her pots.',
      strengths: 'Potter. Rheumatoid. Throws with her forearms when the fingers will not.',
      heard: ['Hester'],
      happened: 'The wheel was the wrong height and always had been. Nobody asks a potter how high.',
      links: [
        ['technology', 'Wheel raised six inches, foot pedal moved', 44, true, 'First teapot in a year.'],
        ['organisation', 'Hand clinic, with the wheel’s measurements'],
      ],
    },
    {
      ago: 16,
      kind: 'C1',
      how: 'drop-in',
      matters: 'To teach, sitting down.',
      strengths: 'Brought mugs for the whole team.',
      heard: ['Hester'],
      happened: 'The Boathouse has a cellar. Bev has a kiln she had forgotten.',
      links: [
        [
          'community',
          'Clay on Mondays in the Boathouse cellar',
          5,
          true,
          'Eleven came. The mugs are wonky, she says with pleasure.',
        ],
      ],
    },
  ],
};
