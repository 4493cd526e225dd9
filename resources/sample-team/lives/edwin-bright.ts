import type { Life } from './life';

export const edwinBright: Life = {
  name: 'Edwin Bright',
  as: 'Carthage',
  age: 93,
  birthday: '10-30',
  at: '2 Priory Gardens, Aldermouth',
  met: 421,
  lead: 'moira',
  passedOn: [[252, 'dylan', 'Moira retires. They had tea, all three, twice.']],
  talks: [
    {
      ago: 420,
      kind: 'C1',
      how: 'visit',
      by: 'moira',
      matters: 'Someone to argue with about the Punic Wars.',
      strengths: 'Taught Latin for forty years. Writes a letter a day.',
      heard: ['Edwin'],
      happened:
        'Not lonely, he says: under-contradicted. Nothing is wrong with him that conversation would not help.',
      links: [
        [
          'community',
          'Sixth-form classics group, Wednesdays, in his front room',
          392,
          true,
          'Five of them. They bring the biscuits and lose.',
        ],
        ['organisation', 'Home library van', 380, false, 'Nothing after Virgil.'],
      ],
    },
    {
      ago: 140,
      kind: 'C1',
      how: 'visit',
      matters: 'Not to be found at the bottom of the stairs by a sixth-former.',
      strengths: 'Sensible about everything but Carthage.',
      heard: ['Edwin'],
      happened: 'Second rail, a bed downstairs in reserve, and a boy called Kofi who rings on Sundays.',
      links: [['technology', 'Second stair rail and a pendant', 130, true, 'Wears it under his tie.']],
    },
    {
      ago: 75,
      kind: 'C2',
      how: 'visit',
      matters: 'To finish the fourth book with them before the examination.',
      strengths: 'Kofi found him. Kofi was calm.',
      heard: ['Edwin', 'Kofi, one of the sixth form'],
      happened:
        'Delirious with a water infection, declining “mensa” to a coat. Kofi rang for us and for the doctor, in that order. Three days in hospital undid his legs.',
    },
  ],
  plans: [
    {
      opened: 75,
      theme: 'home',
      title: 'On his feet, and the fourth book finished with the sixth form.',
      own: 'If I am to decline, let it be nouns.',
      emergency:
        'Water by the clock, eight glasses. Any nonsense that is not Latin: the doctor, same day.\nThe lads let themselves in, two at a time.',
      strengths: 'Five sixth-formers\nHas somewhere to get to: line 705\nDoes as he is told if told by Kofi',
      rhythm: 2,
      buddy: 'rosa',
      spent: [
        [1, 14_200, 'bed downstairs, out of reserve, and a commode'],
        [6, 5_100, 'someone at breakfast, a week'],
      ],
      steps: [
        ['Bed downstairs', 'rosa', 1],
        ['Eight glasses, on the metronome', 'dylan', 2],
      ],
      reviews: [
        ['Clear in his head. Legs like string.', 'Rosa at breakfast, the lads at four.'],
        ['Walks to the bookcase and back. Line 412.', 'Stairs next.'],
        ['Line 705, and four stairs.', 'Metronome stays.'],
        ['Upstairs. The examination was on Tuesday; they think they have passed.', 'End it.'],
      ],
      outcome: 'in-control-again',
      difference: 'He had until line 705, and company on the way.',
    },
  ],
};
