import type { Life } from './life';

export const noreenCalloway: Life = {
  name: 'Noreen Calloway',
  as: 'N.C.',
  age: 82,
  birthday: '01-23',
  at: '11 St Bride’s Court, Aldermouth',
  met: 306,
  lead: 'moira',
  passedOn: [[249, 'rosa', 'Moira retires.']],
  talks: [
    {
      ago: 304,
      kind: 'C1',
      how: 'visit',
      by: 'moira',
      matters: 'Her breath, and the number 4 bus.',
      strengths: 'Funny. Never complained in a shop, always writes the letter after.',
      heard: ['Noreen'],
      happened:
        'Twenty yards to the stop and it might be a mile. The driver could come to the gate if somebody asked him.',
      links: [
        [
          'community',
          'The number 4 stops at the gate',
          290,
          true,
          'He waits. She sits behind him and directs.',
        ],
      ],
    },
    {
      ago: 96,
      kind: 'C2',
      how: 'visit',
      matters: 'To go quietly and at home, with the window open.',
      strengths: 'Clear as a bell. Niece Julie here from Hull.',
      heard: ['Noreen', 'Julie, her niece'],
      happened:
        'The lungs have had enough, they told her, and she told us. Josie has the nursing. She wants no strangers after six.',
    },
  ],
  plans: [
    {
      opened: 96,
      theme: 'plain',
      title: 'At home, window open, no strangers after six.',
      own: 'I’d like it to be you lot and Julie and the blackbird.',
      emergency:
        'Josie’s number and the hospice’s, on the lamp.\nJulie sleeps in the chair. If she cannot, Rosa does.',
      strengths: 'Knows her own mind\nJulie\nThe warden, who brings the gossip',
      rhythm: 1,
      buddy: 'josie',
      spent: [
        [1, 12_500, 'reclining chair for Julie, hired'],
        [5, 36_000, 'nights, so that Julie sleeps'],
      ],
      steps: [
        ['Chair for Julie', 'rosa', 1],
        ['Blackbird: seed on the sill', 'dylan', 1],
      ],
      reviews: [
        ['Comfortable. Has written four letters of complaint.', 'Rosa sits two nights so that Julie sleeps.'],
        ['Sleeping most of the day. The blackbird comes.', 'As it is.'],
      ],
      outcome: 'died',
      difference: 'Nobody after six but Julie, Rosa and Josie. The window was open.',
      endedAgo: 80,
      notes: [[12, 'visited', 'Asked me to check the bus times.']],
    },
  ],
  closed: [73, 'Died at home on a Tuesday morning. Julie rang to say thank you, and about the blackbird.'],
};
