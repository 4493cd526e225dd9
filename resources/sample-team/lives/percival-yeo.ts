import type { Life } from './life';

export const percivalYeo: Life = {
  name: 'Percival Yeo',
  as: 'P.Y.',
  age: 91,
  birthday: '12-19',
  at: '5 St Bride’s Court, Aldermouth',
  met: 30,
  lead: 'rosa',
  talks: [
    {
      ago: 29,
      kind: 'C1',
      how: 'visit',
      matters: 'Getting to chapel, and sitting where he always sat.',
      strengths: 'Bass voice. Tin miner. Knows the whole hymnal.',
      heard: ['Percival'],
      happened: 'The chapel has a ramp and the pew does not. Two deacons have been spoken to.',
      links: [
        [
          'community',
          'A lift to chapel with the Tregears, Sundays',
          8,
          true,
          'And the pew has been cut down, by a deacon, with a saw.',
        ],
      ],
    },
  ],
};
