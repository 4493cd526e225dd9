import type { Life } from './life';

export const ronaldVickery: Life = {
  name: 'Ronald Vickery',
  as: 'R.V.',
  age: 92,
  birthday: '07-19',
  at: '17 St Bride’s Court, Aldermouth',
  met: 120,
  lead: 'josie',
  talks: [
    {
      ago: 119,
      kind: 'C1',
      how: 'visit',
      matters: 'His medals cleaned and his ears done.',
      strengths: 'Merchant navy, Arctic. Says there is nothing wrong with him that noise would not cure.',
      heard: ['Ronald'],
      happened: 'It was wax. He heard the clock for the first time in two years and stopped it.',
      links: [
        [
          'organisation',
          'Ears, at home, Thursday',
          112,
          true,
          'Then hearing aids, which he turns off for the warden.',
        ],
      ],
    },
    {
      ago: 26,
      kind: 'C2',
      how: 'visit',
      matters: 'To be at the parade.',
      strengths: 'Has been at seventy of them.',
      heard: ['Ronald', 'the warden'],
      happened:
        'Chest, antibiotics, would not go in. Could not lie down and could not be left. The parade was on the Sunday fortnight.',
    },
  ],
  plans: [
    {
      opened: 26,
      theme: 'plain',
      title: 'Well enough for the parade, in his own bed.',
      own: 'I’ve been colder.',
      emergency:
        'Josie twice a day for five days. Lips blue: hospital, he has agreed to that and to nothing else.\nThe warden sits till midnight.',
      strengths: 'Been colder\nThe warden\nA blazer, pressed',
      rhythm: 1,
      buddy: 'rosa',
      spent: [
        [1, 18_500, 'someone overnight, three nights'],
        [10, 4_000, 'wheelchair for the day, blanket'],
      ],
      steps: [
        ['Antibiotics by drip at home', 'josie', 1],
        ['A place at the front of the parade', 'dylan', 9],
      ],
      reviews: [
        ['Temperature down. Pressing the blazer.', 'Once a day.'],
        ['Parade on Sunday, at the front, in the rain. Saluted by a child.', 'Ears on.'],
        ['Well. Asleep, mostly, with the medals on.', 'Josie once more, and then we stop.'],
      ],
      outcome: 'in-control-again',
      difference: 'A drip at home, and something on the Sunday.',
      endedAgo: 4,
    },
  ],
};
