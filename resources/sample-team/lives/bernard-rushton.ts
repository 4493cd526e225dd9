import type { Life } from './life';

export const bernardRushton: Life = {
  name: 'Bernard Rushton',
  as: 'B.R.',
  age: 85,
  birthday: '09-08',
  at: '10 St Bride’s Court, Aldermouth',
  met: 260,
  lead: 'rosa',
  talks: [
    {
      ago: 258,
      kind: 'C2',
      how: 'visit',
      matters: 'To be near Hilda, wherever that is.',
      strengths: 'Married fifty-eight years and can tell you each.',
      heard: ['Bernard', 'Joan, his daughter'],
      happened:
        'Hilda went into the Limes on Monday. He walked there in his slippers, eleven times in two days, along the ring road.',
    },
  ],
  plans: [
    {
      opened: 258,
      theme: 'plain',
      title: 'With Hilda every day, and not along the ring road.',
      own: 'I’m not wandering. I’m visiting.',
      emergency:
        'Car at ten and at four. If he sets out, the Limes ring us and we pick him up on the way.\nJoan on Sundays.',
      strengths: 'Knows exactly where he is going\nJoan\nThe Limes like him',
      rhythm: 1,
      buddy: 'dylan',
      spent: [
        [1, 21_000, 'taxis, ten and four, three weeks'],
        [3, 4_500, 'shoes, reflective coat'],
      ],
      steps: [
        ['Drivers from the volunteers, twice a day', 'dylan', 13],
        ['A chair of his own at the Limes', 'rosa', 6],
      ],
      reviews: [
        ['Goes by car. Has his dinner there.', 'Ask the Limes about dinner every day.'],
        ['They have given him a napkin ring.', 'Volunteers instead of taxis.'],
        ['A room has come free, on her corridor. He asked, they asked, Joan asked.', 'Look at it together.'],
        ['Moving in on Saturday, to the room opposite.', 'End. He has stopped walking and started arriving.'],
      ],
      outcome: 'hospital-or-care',
      difference: 'Treating it as visiting.',
    },
  ],
  closed: [190, 'In the room opposite hers. The door is kept open.'],
};
