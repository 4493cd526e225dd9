import type { Life } from './life';

export const goranTadic: Life = {
  name: 'Goran Tadic',
  as: 'G.T.',
  age: 56,
  birthday: '08-01',
  at: '12 Tanner Street, Aldermouth',
  met: 221,
  lead: 'farah',
  talks: [
    {
      ago: 220,
      kind: 'C2',
      how: 'visit',
      matters: 'A cooker. Then we could talk.',
      strengths: 'Chef on the ferries. Two weeks of cold beans and still had a tablecloth on.',
      heard: ['Goran'],
      happened:
        'Flooded out by upstairs: no power to the kitchen, the landlord on holiday, insulin warm. He talked over the tablecloth.',
    },
  ],
  plans: [
    {
      opened: 220,
      theme: 'plain',
      title: 'Power, a cold place for insulin, and a kitchen a chef can stand in.',
      own: 'First the stove. Then psychology.',
      emergency:
        'Insulin in the chemist’s fridge, he walks there twice a day.\nSandra speaks to the council about the wiring today, not this week.',
      strengths: 'Cooks for the landing on one ring\nNeighbours who smell it',
      rhythm: 2,
      buddy: 'sandra',
      spent: [
        [1, 4_900, 'two-ring hob, small fridge'],
        [9, 31_000, 'cooker, fitted'],
      ],
      steps: [
        ['Emergency wiring, by the council’s order', 'sandra', 2],
        ['Cooker fitted', 'farah', 9],
      ],
      reviews: [
        ['Power on the third day. Cooker on the ninth.', 'Ask him the second thing.'],
        ['The second thing was that he is lonely. Boathouse kitchen wants a Tuesday cook.', 'He starts.'],
      ],
      outcome: 'connected-and-moving-on',
      difference: 'First the stove.',
    },
  ],
};
