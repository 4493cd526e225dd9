import type { Life } from './life';

export const roisinPell: Life = {
  name: 'Roisin Pell',
  as: 'Curlew',
  age: 33,
  birthday: '06-29',
  at: '9 Quay Lane, Aldermouth',
  met: 291,
  lead: 'leon',
  talks: [
    {
      ago: 289,
      kind: 'C1',
      how: 'drop-in',
      matters: 'To be bored. To have a boring week.',
      strengths: 'Illustrator. Bipolar. Knows it better than the books.',
      heard: ['Roisin'],
      happened:
        'Well, and came to say so while she was well. We wrote down together what to do when she is not.',
      links: [
        [
          'community',
          'Life drawing at the Boathouse, as the one who draws',
          270,
          true,
          'Runs it when Bev is away.',
        ],
        ['family', 'Her brother Niall, who has the page and her leave to use it', 131, true, 'He used it.'],
      ],
    },
    {
      ago: 131,
      kind: 'C2',
      how: 'visit',
      by: 'leon',
      matters: '“Do the page.”',
      strengths: 'Had written it herself, in ink.',
      heard: ['Roisin', 'Niall, her brother'],
      happened:
        'Four nights awake, two hundred drawings, a deposit on a lighthouse. Niall rang and read us the first line of her own page.',
    },
  ],
  plans: [
    {
      opened: 131,
      theme: 'mind',
      title: 'Her own page, followed to the letter, until she can take it back.',
      own: 'I’ll be angry with you. Do it anyway. Love, me.',
      emergency:
        'Niall has the bank card: she said so in line two.\nLine four: dark room, no screens, Leon.\nLine seven: if I say I am God, hospital, and bring my pencils.',
      strengths: 'The page\nNiall\nHas come back six times',
      rhythm: 1,
      buddy: 'kwame',
      spent: [
        [1, 5_500, 'blackout blinds'],
        [4, 12_000, 'Niall’s fares and his lost shift'],
      ],
      steps: [
        ['Lighthouse deposit back', 'farah', 6],
        ['Home treatment team, her own nurse', 'leon', 1],
      ],
      reviews: [
        ['Line four. Slept five hours. Angry, as promised.', 'Daily, in the dark.'],
        [
          'Sleeping. Home team has her own nurse. The lighthouse gave the money back.',
          'Daily, with the blinds up a bit.',
        ],
        ['Flat, which was line nine. Went for a walk.', 'Every second day.'],
        ['Drew a cup.', 'Niall gives the card back when she asks.'],
        ['Asked. A boring week.', 'She has the page again, and has changed line six.'],
      ],
      outcome: 'in-control-again',
      difference: 'She wrote it while she was well, and we did what it said.',
    },
  ],
};
