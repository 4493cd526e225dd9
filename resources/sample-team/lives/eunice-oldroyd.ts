import type { Life } from './life';

export const euniceOldroyd: Life = {
  name: 'Eunice Oldroyd',
  as: 'Jackdaw',
  age: 76,
  birthday: '10-09',
  at: '18 Tannery Court, Aldermouth',
  met: 213,
  lead: 'dylan',
  talks: [
    {
      ago: 212,
      kind: 'C0',
      how: 'drop-in',
      matters: 'A leaflet. And a warm sit-down. And whether anybody wanted a piano stool.',
      strengths: 'Knows everyone. Comes to everything with a raffle.',
      heard: ['Eunice'],
      happened:
        'Three visits to the library table before she said why: her flat is cold and she does not like to.',
    },
    {
      ago: 199,
      kind: 'C1',
      how: 'visit',
      matters: 'Heat without a fuss, and to sell the piano to somebody who will play it.',
      strengths: 'A raffle every week. Ran a café for thirty years.',
      heard: ['Eunice'],
      happened: 'She had been living in two coats. The piano went to Lark Hill House.',
      links: [
        ['organisation', 'Warm Homes: boiler, free, six weeks', 150, true, 'Two coats fewer.'],
        ['community', 'Tuesday Table, running the raffle', 191, true, 'Prizes have improved.'],
        [
          'organisation',
          'Pension credit, never claimed',
          160,
          true,
          'Fifty-one pounds a week she did not know was hers.',
        ],
      ],
    },
    {
      ago: 60,
      kind: 'C2',
      how: 'drop-in',
      matters: 'Not to be in the flat while the man upstairs is.',
      strengths: 'Told the raffle committee, who told us, with her leave.',
      heard: ['Eunice', 'Bev, from the Boathouse'],
      happened:
        'He bangs, then comes down, then asks for twenty pounds. She has been paying him to stop for four months and sitting in the bus station till dark.',
    },
  ],
  plans: [
    {
      opened: 60,
      theme: 'safe',
      title: 'Home by daylight and by choice, with nobody paid to be quiet.',
      own: 'I thought if I was nice about it.',
      emergency:
        'Bev’s number on speed dial one, the police’s own number for him on two.\nHe knocks: do not open, press one, put the wireless on.',
      strengths: 'The whole raffle\nBev\nToo nice, she says, and working on it',
      rhythm: 2,
      buddy: 'sandra',
      spent: [
        [2, 9_800, 'door viewer, chain, telephone with big buttons'],
        [8, 3_000, 'meter'],
      ],
      steps: [
        ['Landlord and police at one table', 'sandra', 9],
        ['Walked home by the committee', 'dylan', 1],
      ],
      reviews: [
        [
          'Walked home each evening by two with raffle books. He has not come down.',
          'One table, landlord and police.',
        ],
        ['He came down. She pressed one.', 'Landlord moves quicker now.'],
        ['He has been moved, to somewhere with a warden. He had nobody either.', 'Her door, her evenings.'],
        ['Home by daylight and out again by dark, for bingo.', 'Once more.'],
        ['Has asked how he is getting on.', 'End.'],
      ],
      outcome: 'in-control-again',
      difference: 'Being walked home, by people with a reason to.',
    },
  ],
};
