import type { Life } from './life';

export const mavisAldous: Life = {
  name: 'Mavis Aldous',
  as: 'M.A.',
  age: 88,
  birthday: '04-12',
  at: '21 St Bride’s Court, Aldermouth',
  met: 549,
  lead: 'rosa',
  talks: [
    {
      ago: 546,
      kind: 'C1',
      how: 'phone',
      matters: 'To stay where the music is.',
      strengths: 'Has the wireless on before the kettle. Her sister Jean rings every evening at six.',
      heard: ['Mavis'],
      happened:
        'She rang about the damp and stayed to talk about the Locarno. Housing saw to the wall; nothing else was wanted yet.',
      links: [
        [
          'organisation',
          'Housing, about the damp in the bedroom wall',
          530,
          true,
          'Dry, and she chose the paper.',
        ],
      ],
    },
    {
      ago: 472,
      kind: 'C1',
      how: 'visit',
      matters: 'To carry her own tea from the kitchen to the window.',
      strengths: 'Won the county ballroom cup three times. Knows exactly where her feet are.',
      heard: ['Mavis', 'Jean, her sister'],
      happened:
        'We waltzed a tea tray the length of the hall. A trolley came out of it, and a neighbour who also danced.',
      links: [
        ['technology', 'A tea trolley the height of a dancing partner', 460, true, 'Used four times a day.'],
        [
          'community',
          'Tea dance at the Boathouse, first Friday',
          431,
          true,
          'She calls the steps from a chair.',
        ],
      ],
    },
    {
      ago: 388,
      kind: 'C2',
      how: 'visit',
      matters: 'To be back at her window by Friday.',
      strengths: 'Already walking the ward at night, counting.',
      heard: ['Mavis'],
      happened:
        'Pneumonia, three weeks of hospital, and legs gone to string. She would rather practise at home than wait for a bed elsewhere.',
    },
  ],
  plans: [
    {
      opened: 388,
      theme: 'home',
      title: 'Back at her own window, on her own legs.',
      own: 'I have done harder things than stairs, and in heels.',
      emergency: 'Pendant, then the warden, then Jean.\nRosa at eight and at six until she sends her away.',
      strengths: 'Counts every step\nJean rings at nine\nThe warden is a dancer’s daughter',
      rhythm: 2,
      buddy: 'ewa',
      spent: [
        [1, 9_400, 'bed rail, commode for a fortnight'],
        [3, 14_000, 'someone overnight, twice'],
      ],
      steps: [
        ['Home with a hot meal and the heating on', 'rosa', 1],
        ['Stairs at St Bride’s, there and back', 'rosa', 16],
      ],
      reviews: [
        ['Home since Tuesday. Eleven steps, then forty.', 'Rosa twice a day, fewer when she says.'],
        ['To the window and back with the trolley.', 'Mornings only from Monday.'],
        ['Has told Rosa which mornings she may come.', 'Stairs next.'],
        ['Stairs, both ways, counting aloud.', 'The tea dance, and then goodbye.'],
      ],
      outcome: 'in-control-again',
      difference: 'Practising at home, in time, with somebody she had chosen.',
      notes: [[9, 'visited', 'Forty steps to music.']],
    },
  ],
};
