import type { Life } from './life';

export const aislingCorr: Life = {
  name: 'Aisling Corr',
  as: 'A.C.',
  age: 29,
  birthday: '08-08',
  at: '6 Quay Lane, Aldermouth',
  met: 244,
  lead: 'farah',
  talks: [
    {
      ago: 243,
      kind: 'C1',
      how: 'visit',
      matters: 'To be Oran’s mum, and Deaf, in that order.',
      strengths:
        'Signs with her whole face. Designs tattoos. Her mother-in-law is learning, badly and every day.',
      heard: ['Aisling', 'Niamh, her interpreter'],
      happened: 'In sign language from the first minute. The baby’s cry was the question, not the mothering.',
      links: [
        ['technology', 'A cry light and a shaking pillow', 236, true, 'Oran is winning.'],
        [
          'community',
          'Deaf mothers’ Monday, over video and twice a year in person',
          201,
          true,
          'Runs the book swap.',
        ],
      ],
    },
    {
      ago: 47,
      kind: 'C2',
      how: 'visit',
      matters: 'To be told things in her own language at three in the morning.',
      strengths: 'Filmed what nobody signed. Niamh, in the car within the hour.',
      heard: ['Aisling', 'Niamh, her interpreter', 'Maeve, her mother-in-law'],
      happened:
        'Oran, meningitis, a night of doctors talking over her head. He will be well. She is not: shaking, not sleeping, checks his breath each minute with her hand.',
    },
  ],
  plans: [
    {
      opened: 47,
      theme: 'plain',
      title: 'Asleep while he sleeps, and never again in a room without a signer.',
      own: 'They moved their mouths. I watched his chest.',
      emergency:
        'Breathing pad under him that shakes her pillow.\nHospital card: signer first, then talk. Niamh’s video number on it.',
      strengths: 'Films everything\nMaeve, fluent now, if rude\nMonday mothers, any hour, on video',
      rhythm: 2,
      buddy: 'josie',
      spent: [
        [1, 12_900, 'breathing pad'],
        [5, 24_000, 'interpreter for the counsellor, six hours'],
      ],
      steps: [
        ['Hospital card, agreed with the ward', 'josie', 9],
        ['A counsellor who signs', 'farah', 12],
      ],
      reviews: [
        ['Pad in. Slept ninety minutes at a time.', 'Maeve does from two to six.'],
        ['Ward met her, with Niamh. They have apologised, in sign, badly, and it counted.', 'Counsellor.'],
        ['Counsellor signs. First session.', 'Every third day.'],
        ['Four hours’ sleep. Oran is fat.', 'Once a week.'],
        ['Sleeps. Has made the ward a film of how to.', 'End.'],
      ],
      outcome: 'in-control-again',
      difference: 'The apology in her own language.',
    },
  ],
};
