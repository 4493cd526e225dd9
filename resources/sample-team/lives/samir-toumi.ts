import type { Life } from './life';

export const samirToumi: Life = {
  name: 'Samir Toumi',
  as: 'Atlas',
  age: 30,
  birthday: '01-26',
  at: '74 Lark Hill, Aldermouth',
  met: 177,
  lead: 'ewa',
  talks: [
    {
      ago: 176,
      kind: 'C1',
      how: 'visit',
      matters: 'To carry his daughter.',
      strengths: 'Lost an arm on a building site. Left-handed in eight weeks. Leila is two.',
      heard: ['Samir', 'Claire, his wife'],
      happened:
        'Everyone had talked of the arm. He wanted a way to lift a child who wriggles. Ewa went away and came back with a climber’s harness.',
      links: [
        ['technology', 'A harness, adapted', 165, true, 'Leila thinks it is a horse.'],
        ['community', 'Climbing wall, adaptive Fridays', 148, true, 'Now teaches it.'],
      ],
    },
  ],
};
