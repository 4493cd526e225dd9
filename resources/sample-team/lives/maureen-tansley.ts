import type { Life } from './life';

export const maureenTansley: Life = {
  name: 'Maureen Tansley',
  as: 'M.T.',
  age: 71,
  birthday: '11-30',
  at: '51 Foundry Street, Aldermouth',
  met: 325,
  lead: 'rosa',
  talks: [
    {
      ago: 324,
      kind: 'C1',
      how: 'visit',
      matters: 'To be told that it is hard. She does not want it taken away.',
      strengths: 'Looks after Dean, forty-four, who has never spoken and is never misunderstood by her.',
      heard: ['Maureen', 'Dean, her son'],
      happened: 'Forty-four years. She had never been on a train since. We said that it is hard.',
      links: [
        [
          'community',
          'Shared lives with the Bells, one weekend a month',
          270,
          true,
          'Dean has his own mug there.',
        ],
        ['family', 'Her sister in Whitby, by train', 262, true, 'First sea in forty-four years.'],
      ],
    },
    {
      ago: 162,
      kind: 'C2',
      how: 'visit',
      matters: 'To have the operation and for Dean not to think he has done something.',
      strengths: 'Has drawn it for him in nine pictures.',
      heard: ['Maureen', 'Dean, her son', 'the Bells'],
      happened:
        'A date for her bowel operation, ten days off, and a month of not lifting. The picture of the hospital made Dean take her hand.',
    },
  ],
  plans: [
    {
      opened: 162,
      theme: 'plain',
      title: 'Her operation done, and Dean sure that she is coming back.',
      own: 'If he stops eating I am coming home with the drip in.',
      emergency:
        'Dean with the Bells, his own bed and the nine pictures.\nNot eating for a day: photograph of her, telephone at five, then Rosa.',
      strengths: 'The Bells\nNine pictures\nForty-four years of knowing',
      rhythm: 2,
      buddy: 'josie',
      spent: [
        [6, 92_000, 'the Bells, three weeks'],
        [9, 6_400, 'tablet for five o’clock'],
      ],
      steps: [
        ['Pictures laminated, two sets', 'rosa', 3],
        ['Five o’clock each day, on the screen', 'rosa', 10],
      ],
      reviews: [
        ['Two nights’ practice at the Bells. Ate.', 'Operation on Thursday.'],
        ['Done. She is well. He looked behind the screen for her, and laughed.', 'Keep five o’clock.'],
        ['He has gained weight. She is trying not to mind.', 'Home on Saturday, Rosa lifts.'],
        ['Both home. He has drawn a tenth picture.', 'Two weekends a month with the Bells from now on.'],
        ['She lifts nothing. He has learned to step into the bath.', 'End.'],
      ],
      outcome: 'in-control-again',
      difference: 'Nine pictures, drawn by the one who knew what he would need to see.',
    },
  ],
};
