import type { Life } from './life';

export const faroukRahimi: Life = {
  name: 'Farouk Rahimi',
  as: 'Kite',
  age: 34,
  birthday: '09-03',
  at: '5b Weir Road, Aldermouth',
  met: 452,
  lead: 'priya',
  talks: [
    {
      ago: 450,
      kind: 'C1',
      how: 'drop-in',
      matters: 'Work with his hands. Sleep.',
      strengths: 'A tiler from Herat with six languages and a spirit level in his coat.',
      heard: ['Farouk'],
      happened:
        'He mended the library’s doorstep while he told us. New here, status granted, nowhere to be in the day.',
      links: [
        [
          'organisation',
          'Aldermouth Welcome, English and paperwork on Wednesdays',
          430,
          true,
          'Teaches the tea, learns the forms.',
        ],
        [
          'community',
          'Volunteer builders at the Boathouse',
          401,
          true,
          'Tiled the kitchen. They hired him for two days.',
        ],
      ],
    },
    {
      ago: 350,
      kind: 'C2',
      how: 'visit',
      matters: 'For the nights to be only nights.',
      strengths: 'Told somebody on the third night, not the thirtieth.',
      heard: ['Farouk', 'Ahmad, his friend'],
      happened:
        'News from home, and then no sleep for nine days. He had given his key to Ahmad so as not to be alone with the window.',
    },
  ],
  plans: [
    {
      opened: 350,
      theme: 'mind',
      title: 'Sleep, and people near on the bad nights.',
      own: 'In the day I am a man. At two o’clock I am there again.',
      emergency:
        'Ahmad has the key. The crisis nurse speaks Dari on Tuesdays.\nIf he has walked, he walks to the Boathouse, which is open from six.',
      strengths: 'Ahmad\nTwo days’ work he has not missed\nKnows what helps: hands, tiles, tea',
      rhythm: 2,
      buddy: 'leon',
      spent: [
        [2, 6_500, 'bed for Ahmad, so he can stay'],
        [9, 12_000, 'travel to the trauma clinic, a month'],
      ],
      steps: [
        ['First appointment at the trauma clinic', 'priya', 11],
        ['Ahmad’s name on the tenancy as a guest', 'sandra', 6],
      ],
      reviews: [
        [
          'Slept four hours with his friend in the room.',
          'Clinic on the 11th day, Priya goes with him as far as the door.',
        ],
        ['Clinic once. Came out grey, ate, went to work.', 'Keep the days as they are.'],
        ['Two good nights running.', 'Leon walks with him on Sundays.'],
        ['Sleeping five hours. Has begun a floor.', 'Clinic and work carry it now. One more week.'],
        ['He says the window is only a window.', 'Leave the door open.'],
      ],
      outcome: 'connected-and-moving-on',
      difference: 'A friend in the room, paid work, and a clinic with his own language in it.',
    },
  ],
  closed: [210, 'Settled, working five days. Will ring if the nights come back.'],
};
