import type { Life } from './life';

export const daphneUnderhill: Life = {
  name: 'Daphne Underhill',
  as: 'D.U.',
  age: 87,
  birthday: '06-12',
  at: '13 St Bride’s Court, Aldermouth',
  met: 241,
  lead: 'dylan',
  talks: [
    {
      ago: 240,
      kind: 'C1',
      how: 'visit',
      matters: 'Her son in Bristol, and stopping the quarrel with him about it.',
      strengths: 'Codebreaker’s clerk. Still keeps secrets.',
      heard: ['Daphne', 'Simon, her son, by telephone'],
      happened: 'He wants her near. She wants him to want it less loudly.',
      links: [['family', 'A month at Simon’s, to try', 200, true, 'They quarrelled. She enjoyed it.']],
    },
    {
      ago: 172,
      kind: 'C2',
      how: 'visit',
      matters: 'To go to Bristol on her own decision and not on a stretcher.',
      strengths: 'Has decided. Has a list.',
      heard: ['Daphne', 'Simon, her son'],
      happened:
        'A third fall. Simon wanted her in the car that night. She asked for three weeks to leave properly.',
    },
  ],
  plans: [
    {
      opened: 172,
      theme: 'plain',
      title: 'Three safe weeks to leave properly.',
      own: 'One does not defect overnight.',
      emergency:
        'Someone mornings and evenings until the van.\nPendant. Simon at eight, and he may not mention the date.',
      strengths: 'The list\nSimon, when quiet\nFarewells, booked',
      rhythm: 2,
      buddy: 'rosa',
      spent: [
        [1, 46_000, 'someone mornings and evenings, three weeks'],
        [15, 18_000, 'half the van'],
      ],
      steps: [
        ['Farewell tea at the Boathouse', 'dylan', 16],
        ['A team in Bristol that has met her', 'dylan', 13],
      ],
      reviews: [
        ['No falls. Nine farewells done.', 'Bristol’s team by video.'],
        ['She interviewed Bristol and chose.', 'Van on the 20th day.'],
        ['Tea for sixty. Not one secret told.', 'Gone on Thursday.'],
      ],
      outcome: 'moved-away',
      difference: 'Three weeks.',
    },
  ],
  closed: [
    150,
    'In Bristol, two streets from Simon, quarrelling. Their team rang to say they had met her at her own front door.',
  ],
};
