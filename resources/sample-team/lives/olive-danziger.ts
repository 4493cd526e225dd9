import type { Life } from './life';

export const oliveDanziger: Life = {
  name: 'Olive Danziger',
  as: 'O.D.',
  age: 90,
  birthday: '12-24',
  at: '7 Priory Gardens, Aldermouth',
  met: 520,
  lead: 'moira',
  passedOn: [[248, 'priya', 'Moira retires. Olive chose Priya from three photographs.']],
  talks: [
    {
      ago: 517,
      kind: 'C1',
      how: 'visit',
      by: 'moira',
      matters: 'To read the newspaper herself.',
      strengths: 'Has an opinion by nine every morning.',
      heard: ['Olive'],
      happened: 'She wanted no help, and a lamp. We went to choose the lamp.',
      links: [
        [
          'technology',
          'A reading lamp, and the large print edition',
          505,
          true,
          'The crossword takes her forty minutes.',
        ],
      ],
    },
    {
      ago: 461,
      kind: 'C1',
      how: 'visit',
      by: 'moira',
      matters: 'Friday candles, and somebody at the table to light them for.',
      strengths: 'Came here at six with a label on her coat. Was a magistrate for thirty years.',
      heard: ['Olive'],
      happened:
        'She interviewed me. Her grandson is in Toronto and her friends are, she said, in the ground.',
      links: [
        [
          'community',
          'Friday supper with the Marches, number 9',
          440,
          true,
          'Sixty Fridays since. They know the blessing.',
        ],
        ['technology', 'A tablet that only does Toronto', 433, true, 'Sundays at four.'],
      ],
    },
    {
      ago: 122,
      kind: 'C2',
      how: 'phone',
      matters: 'Her money, and not being taken for a fool.',
      strengths: 'Told us within a day. Wrote down every word he said.',
      heard: ['Olive', 'the Marches, her neighbours'],
      happened:
        'A man from “the bank”, four telephone calls, eleven thousand pounds. The worst of it, she said, was that he was polite.',
    },
  ],
  plans: [
    {
      opened: 122,
      theme: 'plain',
      title: 'Her money safe, and her own judgement trusted again.',
      own: 'I sentenced men like that. I should like not to feel sentenced.',
      emergency:
        'The bank has a word that only she knows.\nUnknown numbers ring at the Marches’ first.\nIf he rings: put it down, ring Priya, make tea.',
      strengths: 'Wrote it all down\nThe Marches\nThirty years on the bench',
      rhythm: 2,
      buddy: 'dylan',
      spent: [
        [2, 8_995, 'call-blocking telephone'],
        [5, 4_000, 'new locks, for peace of mind'],
      ],
      steps: [
        ['Bank fraud team rung with her, her notes read out', 'priya', 1],
        ['Telephone that lets in only whom she knows', 'dylan', 4],
        ['Police statement, at her own table', 'priya', 9],
      ],
      reviews: [
        ['Bank told, card stopped. She has not slept.', 'Statement at her own table, in her own words.'],
        [
          'Gave the statement. The officer said it was the best he has had.',
          'Keep ringing every second day, in the evening.',
        ],
        ['Nine thousand came back. She laughed, then cried.', 'Would she tell the Tuesday Table about it?'],
        [
          'Spoke to thirty people about telephones. Four of them had the same man.',
          'End, and keep her number: we may need her.',
        ],
      ],
      outcome: 'in-control-again',
      difference: 'She was asked to warn others, and they listened to her.',
      notes: [[13, 'they-rang', 'The bank. Nine thousand pounds. Could I come and read the letter.']],
    },
  ],
};
