import type { Life } from './life';

export const reggieSatchwell: Life = {
  name: 'Reggie Satchwell',
  as: 'Spanner',
  age: 47,
  birthday: '10-15',
  at: '9 Tannery Court, Aldermouth',
  met: 358,
  lead: 'leon',
  talks: [
    {
      ago: 356,
      kind: 'C1',
      how: 'drop-in',
      matters: 'To be the one who mends the boiler at the Boathouse and not the one who broke it.',
      strengths: 'Heating engineer. Funny before noon.',
      heard: ['Reggie'],
      happened: 'Three years since the divorce and the drink. He came in to apologise for the boiler.',
      links: [
        [
          'community',
          'Caretaker’s mate at the Boathouse, mornings',
          345,
          true,
          'Boiler mended. It was not him.',
        ],
      ],
    },
    {
      ago: 345,
      kind: 'C2',
      how: 'visit',
      matters: 'To stop without dying of it.',
      strengths: 'Asked what stopping does to a body, which most do not.',
      heard: ['Reggie'],
      happened:
        'A litre a day and a fit last year. He wanted to stop on Monday, alone, in the flat. Josie explained why not alone.',
      gaps: ['A detox at home without four weeks to wait'],
    },
  ],
  plans: [
    {
      opened: 345,
      theme: 'mind',
      title: 'Stopping safely, with somebody in the flat.',
      own: 'I can bleed a radiator. This is similar, I’m told.',
      emergency:
        'Home detox, the nurse twice a day, Leon nights.\nShaking that spreads, seeing things, a fit: 999, then Josie.',
      strengths:
        'Asked first\nMornings at the Boathouse\nHis daughter Amy, who has said she would see him sober',
      rhythm: 1,
      buddy: 'josie',
      spent: [
        [1, 9_000, 'food, vitamins'],
        [2, 33_000, 'somebody overnight, five nights'],
      ],
      steps: [
        ['Detox nurse twice a day', 'josie', 2],
        ['First coffee with Amy', 'leon', 26],
      ],
      reviews: [
        ['Day four. Shakes, no fit, has alphabetised the fuse box.', 'Nurse till Friday.'],
        ['Off it. Sleeps badly, eats well.', 'Evenings are the trouble. Meeting at seven.'],
        ['Drank on Saturday. Rang on Sunday.', 'Nothing stops. Meeting on Monday.', 'change'],
        ['Eight days.', 'Amy on the 26th day, if so.'],
        ['Coffee with Amy, forty minutes.', 'Boathouse and the meeting carry it.'],
      ],
      outcome: 'connected-and-moving-on',
      difference: 'Not alone for the five nights, and Saturday did not end it.',
      reopened: {
        endedAgo: 315,
        outcome: 'connected-and-moving-on',
        difference: 'Not alone for the five nights, and Saturday did not end it.',
        ago: 296,
        reason:
          'Amy moved away and he drank for a week. He rang on the eighth day and asked for the same again.',
        reviews: [
          ['Detox again, quicker. Shame worse than the shakes.', 'Leon tells him about his own second time.'],
          ['Off it. Has a sponsor this time.', 'Sponsor first, us second.'],
          ['Three weeks. Amy rang.', 'End. Twice is ordinary.'],
        ],
      },
    },
  ],
};
