import type { Life } from './life';

export const henrykBielski: Life = {
  name: 'Henryk Bielski',
  as: 'H.B.',
  age: 69,
  birthday: '11-19',
  at: '33 Cotton Row, Aldermouth',
  met: 359,
  lead: 'ewa',
  talks: [
    {
      ago: 357,
      kind: 'C1',
      how: 'visit',
      matters: 'To go on driving the community bus, or to be told straight that he cannot.',
      strengths:
        'Thirty years a lorry driver, never a scratch. Wife Teresa, a choir, a dacha of an allotment.',
      heard: ['Henryk', 'Teresa, his wife'],
      happened: 'A tremor and a letter he did not open. We opened it in Polish. He can drive for now.',
      links: [['community', 'Polish Saturday club: he teaches the road signs', 320, true, 'Full class.']],
    },
    {
      ago: 168,
      kind: 'C2',
      how: 'visit',
      matters: 'Not to be a burden to Teresa, which he has decided he is.',
      strengths: 'He told Ewa, in Polish, in the greenhouse.',
      heard: ['Henryk', 'Teresa, his wife'],
      happened:
        'The licence went, and with it, he said, the man. Tablets counted out on the bench. Teresa did not know.',
    },
  ],
  plans: [
    {
      opened: 168,
      theme: 'mind',
      title: 'Safe through the weeks without the bus.',
      own: 'Thirty years I am going somewhere. Now I am only staying.',
      emergency:
        'Tablets with Teresa, weekly from the chemist.\nThe crisis team has a Polish speaker on Thursdays, Ewa the other days.\nIf he is not in the greenhouse, he is at the depot. Look there first.',
      strengths: 'Teresa, who knows now\nThe allotment\nThe depot wants him on the radio',
      rhythm: 2,
      buddy: 'leon',
      spent: [[8, 7_500, 'greenhouse heater, so that he has a day place']],
      steps: [
        ['Tablets weekly, to Teresa', 'josie', 1],
        ['Depot asked about the radio desk', 'dylan', 10],
      ],
      reviews: [
        [
          'He has told Teresa everything. Worst evening of their marriage, and then they slept.',
          'Every second day.',
        ],
        ['Rides along on the bus on Wednesdays, beside the new driver.', 'Ask the depot what they need.'],
        ['The depot needs somebody on the radio.', 'He starts when he says.'],
        ['First shift on the radio. Knows every road.', 'Ewa on Thursdays for a month.'],
        ['Laughed about the new driver’s clutch.', 'Goodbye, with tomatoes.'],
      ],
      outcome: 'in-control-again',
      difference: 'The depot needed what he knows.',
      notes: [[3, 'visited', 'Greenhouse, two hours. Tomatoes are political.']],
    },
  ],
};
