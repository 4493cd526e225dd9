import type { Life } from './life';

export const padraigOshea: Life = {
  name: 'Padraig O’Shea',
  as: 'P.O’S.',
  age: 83,
  birthday: '03-17',
  at: '8 Meadow Lane, Aldermouth',
  met: 372,
  lead: 'callum',
  talks: [
    {
      ago: 370,
      kind: 'C1',
      how: 'visit',
      matters: 'To be buried from his own house and not be in a hurry about it.',
      strengths: 'Laid every kerb in the town. Fiddle. A nephew, Declan, who fears nothing but forms.',
      heard: ['Padraig', 'Declan, his nephew'],
      happened: 'Declan had done three forms and wept on the fourth. We did that one.',
      links: [
        ['community', 'Irish lunch, Tuesdays, at St Hugh’s', 350, true, 'Brings the fiddle.'],
        [
          'family',
          'Declan, with the forms in a folder with colours',
          352,
          true,
          'Has helped two others since.',
        ],
      ],
    },
    {
      ago: 198,
      kind: 'C2',
      how: 'visit',
      matters: 'Home from the hospital to his own house, bad heart and all.',
      strengths: 'Will not be told, and is right about the half of it.',
      heard: ['Padraig', 'Declan, his nephew'],
      happened:
        'Heart failure, fourth time in the year. Sleeps sitting up. Declan has moved into the box room with his boots.',
    },
  ],
  plans: [
    {
      opened: 198,
      theme: 'plain',
      title: 'Home, breathing easier, with Declan allowed to sleep.',
      own: 'I’ll go when the tune’s done.',
      emergency:
        'Weight and ankles every morning, Declan writes it. Josie rings the heart nurse.\nNo hospital for anything that can be done in the front room: he has signed it and it is on the door.',
      strengths:
        'Declan\nThe Tuesday crowd come in turns\nSays when he is frightened, in a manner of speaking',
      rhythm: 2,
      buddy: 'josie',
      spent: [
        [2, 24_500, 'riser chair'],
        [7, 30_000, 'someone overnight, four nights, so that Declan sleeps'],
        [20, 42_000, 'nights, six more'],
      ],
      steps: [
        ['Heart nurse at home', 'josie', 5],
        ['His wishes on the door', 'callum', 3],
      ],
      reviews: [
        ['Home. Sleeps in the chair, by choice.', 'Nights, so that Declan sleeps.'],
        ['Down two kilos. Played a bit.', 'Tuesday crowd comes Saturdays too.'],
        ['Poorly. Stayed home, heart nurse came twice.', 'Six more nights.'],
        ['Better than anyone said. Played for an hour.', 'Heart nurse has the lead, Declan the pen.'],
      ],
      outcome: 'in-control-again',
      difference: 'Declan slept, and the hospital was the last resort and not the first.',
    },
  ],
  closed: [70, 'Died in the chair on a Saturday with the house full. Declan played.'],
};
