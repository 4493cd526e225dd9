import type { Life } from './life';

export const malcolmLevitt: Life = {
  name: 'Malcolm Levitt',
  as: 'M.L.',
  age: 55,
  birthday: '07-07',
  at: '14 Meadow Lane, Aldermouth',
  met: 248,
  lead: 'leon',
  talks: [
    {
      ago: 247,
      kind: 'C2',
      how: 'visit',
      matters: 'Not to be alone with the anniversary.',
      strengths: 'Twenty years in the army, medic. Rang on the Monday, before.',
      heard: ['Malcolm'],
      happened:
        'It comes on the same date each year. The last two he spent in a locked garage. This year he asked for company first.',
    },
    {
      ago: 222,
      kind: 'C1',
      how: 'visit',
      matters: 'What to do with the other three hundred and sixty.',
      strengths: 'Can teach anyone to stop a bleed.',
      heard: ['Malcolm', 'Leon'],
      happened: 'Walked the weir and back. He wants to teach it.',
      links: [
        [
          'community',
          'First aid for the cadets and the Harriers',
          190,
          true,
          'Forty people who can stop a bleed.',
        ],
      ],
    },
  ],
  plans: [
    {
      opened: 247,
      theme: 'mind',
      title: 'Company through the anniversary, and the garage unlocked.',
      own: 'I don’t need fixing. I need somebody in the other chair.',
      emergency:
        'The garage key is Leon’s until the 20th day.\nTwo in the morning is when: the veterans’ line, then Leon, then 999.',
      strengths: 'Asked first\nMedic: knows what he is looking at\nDog, Corporal',
      rhythm: 1,
      buddy: 'kwame',
      spent: [[3, 8_000, 'caravan by the sea, three nights, Leon and Corporal too']],
      steps: [
        ['Garage key handed over', 'leon', 0],
        ['Veterans’ counsellor, by video', 'leon', 8],
      ],
      reviews: [
        ['Key handed over. Sleeps in the kitchen with the dog.', 'The date is Thursday. Away, with Leon.'],
        ['By the sea, three nights. He talked on the second.', 'Counsellor on Tuesday.'],
        ['Garage open, bicycle mended in it.', 'Key back when he asks.'],
        ['Asked. Got it.', 'Same time next year, in the diary.'],
      ],
      outcome: 'in-control-again',
      difference: 'Somebody in the other chair on the night itself.',
    },
  ],
};
