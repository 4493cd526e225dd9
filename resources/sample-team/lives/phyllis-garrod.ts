import type { Life } from './life';

export const phyllisGarrod: Life = {
  name: 'Phyllis Garrod',
  as: 'P.G.',
  age: 94,
  birthday: '02-02',
  at: '4 St Bride’s Court, Aldermouth',
  met: 445,
  lead: 'ewa',
  talks: [
    {
      ago: 443,
      kind: 'C1',
      how: 'visit',
      matters: 'Not to be a nuisance, and a proper bath.',
      strengths: 'Bell-ringer. Strong arms. Four hundred cards at Christmas.',
      heard: ['Phyllis', 'Derek, her son'],
      happened:
        'She has strip-washed for two years rather than say. A bath lift and a bolder question about Derek’s visits.',
      links: [
        ['technology', 'Bath lift', 428, true, 'Forty minutes, with the wireless.'],
        ['family', 'Derek, on Wednesdays and not “when he can”', 410, true, 'He brings fish.'],
      ],
    },
    {
      ago: 70,
      kind: 'C2',
      how: 'visit',
      matters: 'To be somewhere she can ring a bell and somebody comes. She has decided.',
      strengths: 'Clear. Has visited three and ranked them.',
      heard: ['Phyllis', 'Derek, her son'],
      happened:
        'Five falls in a month and a chest that takes the puff out of her. We came to keep her at home. She told us she would like to go.',
    },
  ],
  plans: [
    {
      opened: 70,
      theme: 'plain',
      title: 'Safe each night until she moves where she has chosen.',
      own: 'You’ve all been very good. Now stop keeping me at home.',
      emergency:
        'Warden at ten and at six, Derek in the chair on the bad nights.\nThe Limes hold the blue room until the month’s end.',
      strengths: 'Knows her own mind\nDerek\nThe bell tower is two streets from the Limes',
      rhythm: 2,
      buddy: 'rosa',
      spent: [
        [3, 28_000, 'warden’s nights, two weeks'],
        [13, 9_500, 'van for her chest of drawers and the piano stool'],
      ],
      steps: [
        ['Three homes seen, ranked by her', 'ewa', 6],
        ['The blue room, with her own curtains', 'rosa', 13],
      ],
      reviews: [
        ['She wants to go. It took us a week to hear it.', 'Ewa drives her to all three.'],
        ['The Limes, by a length: you can hear the bells.', 'Curtains, chest, piano stool.'],
        [
          'Moved in on Monday. Rang twice on the first night to see who came.',
          'Derek and the Limes have it from here.',
        ],
      ],
      outcome: 'hospital-or-care',
      difference: 'Hearing that it was her idea.',
    },
  ],
};
