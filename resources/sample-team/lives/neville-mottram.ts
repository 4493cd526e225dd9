import type { Life } from './life';

export const nevilleMottram: Life = {
  name: 'Neville Mottram',
  as: 'N.M.',
  age: 61,
  birthday: '03-22',
  at: '13 Foundry Street, Aldermouth',
  met: 318,
  lead: 'callum',
  talks: [
    {
      ago: 317,
      kind: 'C0',
      how: 'phone',
      by: 'dylan',
      matters: 'His brother rang. Neville would not have.',
      strengths: 'Printer, retired. Plays chess by post with a man in Lyon.',
      heard: ['Trevor, his brother'],
      happened: 'Asked whether Neville knew that he was ringing. He did now.',
    },
    {
      ago: 312,
      kind: 'C2',
      how: 'visit',
      matters: 'To be let alone, and also not to have to climb the stairs.',
      strengths: 'Let me in after the third letter.',
      heard: ['Neville'],
      happened:
        'Sixty a day, a chest like a gravel pit, living in the kitchen with the oven for heat. He did not want help. He wanted the kitchen warmer.',
    },
  ],
  plans: [
    {
      opened: 312,
      theme: 'plain',
      title: 'The kitchen warm, the oven off, and a doctor he will see.',
      own: 'I said the kitchen. I did not say my life.',
      emergency:
        'Chest worse: the out-of-hours nurse, who has been told not to mention smoking.\nTrevor on Sundays, by invitation.',
      strengths: 'Says exactly what he wants\nA chess game to finish\nTrevor',
      rhythm: 3,
      spent: [
        [3, 29_500, 'two oil heaters and a timer'],
        [9, 3_200, 'carbon monoxide alarm, smoke alarms'],
      ],
      steps: [
        ['Nurse who does not mention it', 'josie', 11],
        [
          'Stairlift',
          'ewa',
          null,
          'He does not want to go upstairs. He wants a bed in the parlour, and has one.',
        ],
      ],
      reviews: [
        ['Warm, oven off. Told me to come again, on a Friday, after the post.', 'Fridays, after the post.'],
        ['No answer for a week. Trevor says he is in a mood.', 'Write to him.'],
        ['Wrote back: knight to f6.', 'Josie goes with the next move.'],
        ['Let Josie listen to his chest.', 'Bed in the parlour.'],
        ['He thanked us and asked us to stop.', 'We stop, and he has the number.', 'end'],
      ],
      outcome: 'other',
      outcomeWords: 'He asked us to stop, and he is warm',
      difference: 'Doing what he asked and nothing else. It will be easier next time.',
      silent: [8, 16],
    },
  ],
  closed: [230, 'He asked us to stop. Lyon has resigned; Trevor sent the board.'],
};
