import type { Life } from './life';

export const ivorSzabo: Life = {
  name: 'Ivor Szabo',
  as: 'I.S.',
  age: 78,
  birthday: '02-20',
  at: '16 Cotton Row, Aldermouth',
  met: 275,
  lead: 'dylan',
  talks: [
    {
      ago: 274,
      kind: 'C1',
      how: 'visit',
      matters: 'Chess in a place where you may also have cake.',
      strengths: 'Came in 1956 in his father’s rucksack. Watchmaker.',
      heard: ['Ivor'],
      happened: 'Macular, the middle has gone. Can still tell a watch by its sound.',
      links: [
        ['community', 'Chess with big pieces at the Weir Café', 262, true, 'Plays four at once, by ear.'],
        ['organisation', 'Sight loss adviser', 248, true, 'A lamp. “Like Budapest in the morning.”'],
      ],
    },
    {
      ago: 88,
      kind: 'C2',
      how: 'visit',
      matters: 'To wind the town clock until there is somebody else who can.',
      strengths: 'Has the key. Has had it since 1971.',
      heard: ['Ivor', 'the verger'],
      happened:
        'Fell on the tower stair, lay till the quarter, then the half. Two ribs, and a fear of stairs that he will not call that. The clock has stopped.',
    },
  ],
  plans: [
    {
      opened: 88,
      theme: 'plain',
      title: 'Ribs mended, and the clock going, with somebody on the stair.',
      own: 'A stopped clock is a bad neighbour.',
      emergency: 'Nobody climbs alone. The verger below, a boy above.\nBreathless or hot: Josie, that day.',
      strengths: 'Hears what is wrong with a clock from the street\nThe verger\nFour chess opponents',
      rhythm: 3,
      buddy: 'josie',
      spent: [
        [3, 7_400, 'chair that rises'],
        [10, 18_000, 'rope and rail for the tower, half; the church found half'],
      ],
      steps: [
        ['Rail on the tower stair', 'dylan', 20],
        ['An apprentice', 'dylan', 24],
      ],
      reviews: [
        ['Sore. Plays lying down.', 'Ask at the college about clocks.'],
        ['A girl of seventeen came, about clocks.', 'She goes up, he stays down and shouts.'],
        ['It goes. It is four minutes wrong and he is in pain about that too.', 'Rail.'],
        ['Rail. Went up eleven steps to see for himself.', 'Twenty next week.'],
        ['At the top. It is right.', 'See that it stays so.'],
        ['Right still.', 'End.'],
      ],
      outcome: 'connected-and-moving-on',
      difference: 'An apprentice who hears it too.',
    },
  ],
};
