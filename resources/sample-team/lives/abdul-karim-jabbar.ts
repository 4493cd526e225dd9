import type { Life } from './life';

export const abdulKarimJabbar: Life = {
  name: 'Abdul Karim Jabbar',
  as: 'A.K.J.',
  age: 77,
  birthday: '03-03',
  at: '9 Foundry Street, Aldermouth',
  met: 410,
  lead: 'callum',
  talks: [
    {
      ago: 409,
      kind: 'C1',
      how: 'visit',
      matters: 'To wash for prayer without falling.',
      strengths: 'Wove cloth for forty years. Seven children, five in the street.',
      heard: ['Abdul Karim', 'Yasmin, his daughter'],
      happened:
        'The hospital had sent a shower chair and he had used it as a table. It was the feet that mattered, five times a day.',
      links: [
        [
          'technology',
          'A low washing place with a rail, built by the mosque’s plumber',
          380,
          true,
          'He shows visitors.',
        ],
        ['family', 'The five, on five mornings', 390, true, 'There was one quarrel, about Thursdays.'],
      ],
    },
    {
      ago: 271,
      kind: 'C2',
      how: 'visit',
      matters: 'Not to be shouted at. To find the mill.',
      strengths: 'Walks beautifully. Always wears the coat with his name in it.',
      heard: ['Abdul Karim', 'Yasmin, his daughter', 'Saeed, his son'],
      happened:
        'Three nights out looking for a mill that was pulled down in 1989. Yasmin’s husband had locked the door and he had broken the window, politely, with a shoe.',
    },
  ],
  plans: [
    {
      opened: 271,
      theme: 'memory',
      title: 'Safe to walk at night, with the door no longer locked.',
      own: 'I am late for the shift. Why does nobody say so?',
      emergency:
        'The tracker is in the coat. Saeed first, Yasmin second, the police have the mill’s old address.\nNo locks. Somebody walks with him.',
      strengths: 'Walks and comes home when he is walked with\nSeven children\nThe coat',
      rhythm: 2,
      buddy: 'rosa',
      spent: [
        [2, 12_900, 'tracker and a year of its line'],
        [8, 24_000, 'someone to walk with him, five to seven in the morning'],
      ],
      steps: [
        ['Tracker in the coat’s lining', 'callum', 2],
        ['A morning walk, past where the mill was', 'rosa', 5],
      ],
      reviews: [
        [
          'Out twice, found twice, within ten minutes. Window mended.',
          'Walk with him at five, when he wakes for the shift.',
        ],
        [
          'Walked to the mill gate, which is there still, and home for tea. Slept.',
          'His sons take three mornings.',
        ],
        ['No night walks. Quarrel about Thursdays mended.', 'Their rota, not ours.'],
        ['The grandsons have asked to do Saturdays.', 'End.'],
      ],
      outcome: 'in-control-again',
      difference: 'Walking to the mill with him instead of telling him it is gone.',
      notes: [[6, 'visited', 'Five in the morning. He told me which machine was whose.']],
    },
  ],
  closed: [175, 'Six grandsons on a rota. Yasmin rings when she wants to laugh about it.'],
};
