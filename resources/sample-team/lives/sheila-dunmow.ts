import type { Life } from './life';

export const sheilaDunmow: Life = {
  name: 'Sheila Dunmow',
  as: 'Magpie',
  age: 66,
  birthday: '05-05',
  at: '19 Cotton Row, Aldermouth',
  met: 405,
  lead: 'farah',
  talks: [
    {
      ago: 404,
      kind: 'C0',
      how: 'phone',
      by: 'sandra',
      matters: 'To know if they could put her out for the budgies.',
      strengths: 'Forty-one budgies, all named, all well.',
      heard: ['Sheila'],
      happened: 'They could not, for the budgies. The arrears were another matter and she knew it.',
    },
    {
      ago: 331,
      kind: 'C2',
      how: 'visit',
      matters: 'The birds, the roof, and not having to say the number out loud.',
      strengths: 'Came to the door with every letter in a carrier bag.',
      heard: ['Sheila', 'Pat, her friend'],
      happened:
        'Online bingo since her mother died: fourteen thousand, in eleven months. Bailiffs due on Thursday. She has told Pat and now us.',
    },
  ],
  plans: [
    {
      opened: 331,
      theme: 'tenancy',
      title: 'The roof kept, the games shut out, and the number said aloud.',
      own: 'I was winning, that’s the stupid thing. For about a day.',
      emergency:
        'Blocks on the telephone and the bank, and Pat holds the card.\nIf the wish comes: ring Pat, then the helpline, then walk the long way to the bird man.',
      strengths: 'Pat\nBrought the bag\nForty-one reasons to get up',
      rhythm: 2,
      buddy: 'sandra',
      spent: [
        [1, 48_000, 'arrears, first month, to stop Thursday'],
        [3, 3_600, 'food shop, seed'],
      ],
      steps: [
        ['Bailiffs stopped, in writing', 'sandra', 2],
        ['Debt adviser at the credit union', 'farah', 8],
        ['Blocks on the bank and the telephone', 'farah', 1],
      ],
      reviews: [
        ['Bailiffs off. Blocks on. She slept eleven hours.', 'Debt adviser on Tuesday, Pat goes too.'],
        [
          'Number said aloud to the adviser. Payment plan, nine pounds a week.',
          'Gamblers’ group, if she wants.',
        ],
        ['Went, sat by the door, went again.', 'Every third day now.'],
        [
          'Tried to lift the block on Sunday, and rang Pat.',
          'Say in the huddle that this is what working looks like.',
        ],
        ['Three weeks clear. Selling chicks.', 'Group and Pat carry it.'],
      ],
      outcome: 'connected-and-moving-on',
      difference: 'Pat had the card, and nobody asked her how she could.',
    },
  ],
};
