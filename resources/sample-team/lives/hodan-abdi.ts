import type { Life } from './life';

export const hodanAbdi: Life = {
  name: 'Hodan Abdi',
  as: 'H.A.',
  age: 31,
  birthday: '01-15',
  at: '23 Tanner Street, Aldermouth',
  met: 323,
  lead: 'farah',
  talks: [
    {
      ago: 321,
      kind: 'C1',
      how: 'visit',
      matters: 'That the girls sleep in one room and she in another, and that nobody rings the school.',
      strengths: 'Accountant. Two girls. Three women at the mosque who ask no questions.',
      heard: ['Hodan'],
      happened:
        'In the children’s centre, with the blinds down. She had a bag in the pram. We said yes to what she asked, in the order she asked it.',
      links: [
        [
          'organisation',
          'The women’s centre, Thursdays, a Somali worker',
          310,
          true,
          'Ifrah goes with her to everything.',
        ],
      ],
    },
    {
      ago: 309,
      kind: 'C2',
      how: 'drop-in',
      matters: 'To be gone before Friday.',
      strengths: 'Had already copied every document.',
      heard: ['Hodan', 'Ifrah, from the women’s centre'],
      happened: 'He had found the bag. Ifrah and Farah in a car outside the nursery at ten past three.',
      gaps: ['A safe place for a mother and two girls within forty miles'],
    },
  ],
  plans: [
    {
      opened: 309,
      theme: 'safe',
      title: 'Away, together, and back at work under her own name.',
      own: 'I counted his money for nine years. Now I count days.',
      emergency:
        'The number that only Ifrah and Farah have.\nNursery and school have the word. The police have the address he has.\nIf he comes: the neighbours know, the button is under the table.',
      strengths: 'Every document copied\nIfrah\nThe girls think it is an adventure',
      rhythm: 1,
      buddy: 'sandra',
      spent: [
        [0, 14_000, 'two nights out of town'],
        [2, 88_000, 'deposit and first rent'],
        [4, 46_500, 'beds, cooker'],
        [6, 9_000, 'locks and button'],
        [16, 54_000, 'solicitor, before legal aid came through', true, ''],
      ],
      steps: [
        ['Court order asked for', 'farah', 9],
        ['School moved, quietly', 'farah', 12],
        ['Flat in her own name', 'sandra', 3],
      ],
      reviews: [
        ['Three beds in one room, by their choice.', 'Every day.'],
        ['He went to the mosque and three women knew nothing at all.', 'Solicitor tomorrow.'],
        ['Order made. We agreed the solicitor’s bill together.', 'Work rings: they want her back.'],
        ['Back at work, another branch.', 'Every third day.'],
        ['The girls have asked for separate rooms.', 'Ifrah carries it. Our door stays open.'],
      ],
      outcome: 'in-control-again',
      difference: 'Moving in the order she asked for, and money on the day.',
    },
  ],
  closed: [215, 'Under her own name. Ifrah has our number and we have hers.'],
};
