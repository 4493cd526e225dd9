import type { Life } from './life';

export const ernestEdgely: Life = {
  name: 'Ernest Edgely',
  as: 'E.E.',
  age: 86,
  birthday: '03-16',
  at: '15 St Bride’s Court, Aldermouth',
  met: 292,
  lead: 'rosa',
  talks: [
    {
      ago: 291,
      kind: 'C2',
      how: 'visit',
      matters: 'To go home from the rehab ward, and to whistle again.',
      strengths: 'Signalman. Punctual to the second. Whistled all the way down the ward until last week.',
      heard: ['Ernest', 'Maureen, his daughter'],
      happened:
        'A stroke on the right side. The ward spoke of a home for two weeks “to see”. He looked at the clock and said Thursday.',
    },
  ],
  plans: [
    {
      opened: 291,
      theme: 'home',
      title: 'Home by Thursday, and two weeks to find out what he can do.',
      own: 'The 4.15 does not wait to see.',
      emergency:
        'Maureen nights for one week. Rosa three times a day, then two, then one.\nFace, arm, speech: 999, and he has the card in his pocket.',
      strengths: 'Does the exercises on the hour, every hour\nMaureen\nWants to',
      rhythm: 1,
      buddy: 'ewa',
      spent: [
        [1, 21_000, 'perching stool, rails, a second banister'],
        [8, 9_800, 'taxis to the gym'],
      ],
      steps: [
        ['Second banister', 'ewa', 1],
        ['Kettle tipper and one-handed board', 'ewa', 4],
      ],
      reviews: [
        ['Home on Thursday, at the time he said. Stairs with two rails.', 'Rosa three times a day.'],
        ['Breakfast with one hand, eleven minutes. He timed it.', 'Twice a day.'],
        ['Nine minutes. Right hand can hold the toast.', 'Once, at noon.'],
        ['Six minutes, and whistling.', 'Nothing left for us to do.'],
      ],
      outcome: 'in-control-again',
      difference: 'Going home to try instead of going away to be looked at.',
      notes: [
        [5, 'visited', 'Eleven minutes.'],
        [19, 'visited', 'Heard him from the street.'],
      ],
    },
  ],
  closed: [240, 'Whistling. Maureen will ring us once a year, she says, whether we like it or not.'],
};
