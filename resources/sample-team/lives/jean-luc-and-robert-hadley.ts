import type { Life } from './life';

export const jeanLucAndRobertHadley: Life = {
  name: 'Jean-Luc and Robert Hadley',
  as: 'The Larches',
  age: 70,
  birthday: '06-18',
  at: '12 Priory Gardens, Aldermouth',
  met: 257,
  lead: 'josie',
  talks: [
    {
      ago: 256,
      kind: 'C1',
      how: 'visit',
      matters: 'That nobody asks again whether they are brothers.',
      strengths:
        'Thirty-eight years together. Ran the bakery. Robert has Parkinson’s and Jean-Luc has Robert.',
      heard: ['Jean-Luc', 'Robert'],
      happened: 'We wrote “husband” on the first line of everything, and sent it on ahead of us.',
      links: [
        [
          'community',
          'Parkinson’s dance, Wednesdays',
          231,
          true,
          'Both go. Only one of them has Parkinson’s.',
        ],
        [
          'organisation',
          'Hospital told, in writing, who is next of kin',
          240,
          true,
          'They asked at the desk and it was on the screen.',
        ],
      ],
    },
    {
      ago: 116,
      kind: 'C2',
      how: 'visit',
      matters: 'To come home together after the wrong ward and the wrong tablets.',
      strengths: 'Jean-Luc’s alarm clock, which has eleven alarms.',
      heard: ['Jean-Luc', 'Robert'],
      happened:
        'A fall, a night on a trolley, tablets four hours late and a week undone. Robert could not turn over and Jean-Luc had slept in a corridor.',
      gaps: ['A night pair who know Parkinson’s and keep to the minute'],
    },
  ],
  plans: [
    {
      opened: 116,
      theme: 'carer',
      title: 'Tablets on time, nights slept, and both at home.',
      own: 'Late is not a small thing. Late is a statue.',
      emergency:
        'Tablets on the eleven alarms, wherever he is: the card says so.\nNight pair for ten days, taught by Jean-Luc.',
      strengths: 'Jean-Luc’s clock\nNeighbours who were customers\nBoth say when it is too much',
      rhythm: 2,
      buddy: 'ewa',
      spent: [
        [1, 96_000, 'night pair, ten nights'],
        [6, 31_500, 'turning sheet, bed lever'],
        [13, 84_000, 'night pair, nine nights more', true, ''],
      ],
      steps: [
        ['Hospital passport with the eleven times on it', 'josie', 4],
        ['Bed lever', 'ewa', 7],
      ],
      reviews: [
        ['Home. Tablets right, and within two days he could turn.', 'Night pair for ten nights.'],
        ['Jean-Luc slept, and found that he was ill. Flu.', 'Nine nights more: the team agreed it.'],
        ['Jean-Luc up. Robert made the breakfast.', 'Every second night without.'],
        ['Three nights alone, with the lever.', 'End on Monday if Sunday is quiet.'],
        ['Sunday was quiet.', 'Dance on Wednesday.'],
      ],
      outcome: 'in-control-again',
      difference: 'Eleven alarms, kept by everybody.',
    },
  ],
};
