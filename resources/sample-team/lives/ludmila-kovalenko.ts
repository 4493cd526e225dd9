import type { Life } from './life';

export const ludmilaKovalenko: Life = {
  name: 'Ludmila Kovalenko',
  as: 'Sunflower',
  age: 62,
  birthday: '11-27',
  at: '48 Priory Gardens, Aldermouth',
  met: 419,
  lead: 'ewa',
  talks: [
    {
      ago: 418,
      kind: 'C1',
      how: 'visit',
      matters: 'To teach. To hear nothing fall out of the sky.',
      strengths: 'A music teacher from Kharkiv. Brought one suitcase, with scores.',
      heard: ['Ludmila', 'Oksana, her granddaughter'],
      happened: 'Oksana, nine, interpreted, and then we agreed that Oksana should not have to.',
      links: [
        [
          'community',
          'Piano at St Hugh’s, mornings, for pupils',
          396,
          true,
          'Seven. One of them is the curate.',
        ],
        [
          'organisation',
          'Aldermouth Welcome, an interpreter who is not nine',
          411,
          true,
          'Oksana does her homework.',
        ],
      ],
    },
    {
      ago: 146,
      kind: 'C2',
      how: 'visit',
      matters: 'That Oksana does not see her like this.',
      strengths: 'Sent Oksana to a friend’s before she rang.',
      heard: ['Ludmila', 'Halyna, her friend'],
      happened:
        'Her son has been missing for five weeks. She has not left the bathroom, where there is no window.',
    },
  ],
  plans: [
    {
      opened: 146,
      theme: 'plain',
      title: 'Sleeping in a bed, and Oksana at school, while they wait for news.',
      own: 'In the bathroom it is only water I hear.',
      emergency:
        'Halyna sleeps over. Oksana’s teacher knows.\nThe tracing service rings Ewa and Ewa comes; nobody tells her on the telephone.',
      strengths: 'Halyna\nPupils who come anyway and play\nShe rang',
      rhythm: 1,
      buddy: 'leon',
      spent: [
        [2, 5_500, 'thick curtains, a lamp'],
        [5, 3_000, 'telephone credit for two countries'],
      ],
      steps: [
        ['Tracing service of the Red Cross', 'ewa', 3],
        ['Somebody to talk with in Ukrainian', 'priya', 10],
      ],
      reviews: [
        ['Sleeps on the landing now. Oksana at school every day.', 'Every day, late.'],
        ['In the bedroom, curtains shut. One pupil came and played.', 'Two pupils next week if she says.'],
        [
          'He is alive. Prisoner, a list, a number. Ewa went and told her.',
          'Do not stop yet: this is the tired part.',
        ],
        ['Slept three days. Writes to him through the Red Cross.', 'Every third day.'],
        ['Five pupils. A letter back, eleven words.', 'End. The counsellor stays.'],
      ],
      outcome: 'in-control-again',
      difference: 'Somebody came to the door with the news, whatever it was going to be.',
    },
  ],
};
