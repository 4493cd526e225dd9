import type { Life } from './life';

export const harishAndMeenaPatel: Life = {
  name: 'Harish and Meena Patel',
  as: 'Marigold',
  age: 80,
  birthday: '04-19',
  at: '71 Weir Road, Aldermouth',
  met: 236,
  lead: 'priya',
  talks: [
    {
      ago: 235,
      kind: 'C1',
      how: 'visit',
      matters: 'The shop front room to stay a temple. Nobody in shoes.',
      strengths: 'Fifty years behind a counter. He sings, she decides.',
      heard: ['Harish', 'Meena', 'Nisha, their daughter-in-law'],
      happened: 'In Gujarati, with Nisha, and then without her, which was another conversation.',
      links: [
        ['community', 'Satsang on Wednesdays, with the minibus', 216, true, 'He leads the bhajans.'],
        [
          'technology',
          'Stairlift that takes two, one after the other',
          199,
          false,
          'She will not be carried past the shrine sideways.',
        ],
      ],
    },
    {
      ago: 82,
      kind: 'C2',
      how: 'visit',
      matters: 'Meena: for it to stop. Nisha: the same.',
      strengths: 'Both said it in the same week.',
      heard: ['Harish', 'Meena', 'Nisha, their daughter-in-law'],
      happened:
        'Harish has been hitting out at night, not knowing who is there. Meena had a bruise and a story. Nisha had not wanted to say.',
    },
  ],
  plans: [
    {
      opened: 82,
      theme: 'memory',
      title: 'Nobody hurt at night, and nobody ashamed.',
      own: 'He does not know it is me. In the morning he makes my tea.',
      emergency:
        'Two beds, one room, a low light. Nisha’s bell by Meena’s hand.\nIf he strikes out: step back, sing. If it does not stop: out of the room, ring.',
      strengths: 'Singing works\nNisha\nForty people who would come if asked',
      rhythm: 2,
      buddy: 'josie',
      spent: [
        [2, 34_000, 'second bed, low light, bell'],
        [9, 6_500, 'taxi to the memory clinic'],
      ],
      steps: [
        ['Memory clinic, tablets looked at again', 'josie', 10],
        ['Two sons and one daughter-in-law, a rota', 'priya', 15],
      ],
      reviews: [
        ['Two beds. Struck out once; she stepped back and sang.', 'Tablets looked at.'],
        ['A tablet was making it worse. Stopped.', 'Sons to come nights, not only Nisha.'],
        ['No bad night in six.', 'The rota, on the wall, in Gujarati.'],
        [
          'No bad night in twelve. She has moved the beds together again.',
          'End, with the bell left where it is.',
        ],
      ],
      outcome: 'in-control-again',
      difference: 'The tablet, the song, and that it could be said.',
    },
  ],
};
