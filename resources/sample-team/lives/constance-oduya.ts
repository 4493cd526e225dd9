import type { Life } from './life';

export const constanceOduya: Life = {
  name: 'Constance Oduya',
  as: 'C.O.',
  age: 69,
  birthday: '09-16',
  at: '31 Cotton Row, Aldermouth',
  met: 308,
  lead: 'josie',
  talks: [
    {
      ago: 306,
      kind: 'C1',
      how: 'visit',
      matters: 'Her pain believed, and choir.',
      strengths: 'Midwife, retired. Delivered half of Cotton Row.',
      heard: ['Constance'],
      happened:
        'Nine letters about her pain, none of which asked where it was. It was in the hip. We sat on the stairs and wrote a tenth.',
      links: [
        [
          'organisation',
          'Pain clinic, with the tenth letter',
          261,
          true,
          'A consultant who listened for forty minutes.',
        ],
        ['community', 'Foundry Choir, in a chair with arms', 290, true, 'Chair is labelled.'],
      ],
    },
    {
      ago: 110,
      kind: 'C2',
      how: 'visit',
      matters: 'To bring up Elijah, who is seven and was not in the plan.',
      strengths: 'Has brought up four. A whole street that she caught.',
      heard: ['Constance', 'Elijah, her grandson'],
      happened:
        'Her daughter went into hospital on Saturday and a social worker from the children’s team came with a boy and a carrier bag. New hip, six weeks old.',
    },
  ],
  plans: [
    {
      opened: 110,
      theme: 'plain',
      title: 'Elijah settled, and her hip not wasted on the school run.',
      own: 'I have caught bigger babies than this.',
      emergency:
        'School run: number 27 takes him, number 33 brings him.\nNights: her sister Ruthie on the sofa for two weeks.\nChildren’s team and us: one plan, one page, hers.',
      strengths: 'Four brought up\nCotton Row\nElijah, who can cook rice',
      rhythm: 2,
      buddy: 'rosa',
      spent: [
        [1, 28_900, 'bed, desk and lamp for Elijah'],
        [3, 6_000, 'school uniform'],
        [15, 5_500, 'Ruthie’s train'],
      ],
      steps: [
        ['Children’s team and ours on one page', 'josie', 4],
        ['Kinship allowance asked for', 'farah', 16],
      ],
      reviews: [
        [
          'He sleeps with the lamp on. She does the stairs once a day.',
          'One meeting for both teams, at her table.',
        ],
        ['Met once instead of four times. One page.', 'Allowance.'],
        ['Saw his mum on Sunday. Wet bed on Monday, ordinary.', 'Josie looks at the hip.'],
        ['Hip good. He has been to choir and has opinions.', 'Allowance is through.'],
        ['Steady.', 'Children’s team leads from here, with our number on the page.'],
      ],
      outcome: 'in-control-again',
      difference: 'One page for two teams, and a street that owed her.',
    },
  ],
};
