import type { Life } from './life';

export const leonardLacey: Life = {
  name: 'Leonard Lacey',
  as: 'L.L.',
  age: 64,
  birthday: '01-31',
  at: '11 Tannery Court, Aldermouth',
  met: 281,
  lead: 'sandra',
  passedOn: [[270, 'farah', 'Sandra held the door. Farah takes it on from here, and they met together.']],
  talks: [
    {
      ago: 280,
      kind: 'C0',
      how: 'visit',
      by: 'sandra',
      matters: 'For the lads in the flat to be gone without him having said it.',
      strengths: 'Kind to a fault. Learning disability, forty years a park keeper, knows every tree.',
      heard: ['Leonard'],
      happened:
        'Three young men had “come to stay”. He was sleeping in his own bath. He told Sandra by showing her the bath.',
    },
    {
      ago: 277,
      kind: 'C2',
      how: 'visit',
      matters: '“They said they were my friends. They had a song.”',
      strengths: 'Showed instead of telling. Keeps his park badge in his sock.',
      heard: ['Leonard', 'Mr Osei, from the allotments'],
      happened:
        'His money gone and his door theirs. The police wanted him to say. We asked them to watch instead.',
    },
  ],
  plans: [
    {
      opened: 277,
      theme: 'safe',
      title: 'His own flat, his own bed, and friends who are.',
      own: 'I want them gone and I don’t want them cross.',
      emergency:
        'Staying with Mr Osei till the lock is changed.\nThe closure order is on the door: he need not say anything to anybody.\nIf they come to the allotment: Mr Osei, then 999.',
      strengths: 'Knows every tree\nMr Osei\nShowed Sandra the bath',
      rhythm: 1,
      buddy: 'sandra',
      spent: [
        [1, 5_000, 'Mr Osei’s spare bed, food'],
        [6, 38_000, 'locks, new front door glass, clean-up'],
        [8, 14_500, 'mattress, because of the bath'],
      ],
      steps: [
        ['Closure order on the door', 'sandra', 5],
        ['Bank card stopped, pension put right', 'farah', 2],
        ['Allotment number nine', 'dylan', 18],
      ],
      reviews: [
        [
          'At Mr Osei’s. The order went on the door on Wednesday; they left through the window.',
          'Locks before he goes back.',
        ],
        ['Home, new lock, own bed. Sat up all night to make sure.', 'Every evening at eight.'],
        ['Sleeps. One of them rang; Mr Osei answered.', 'Allotments: there is a plot.'],
        ['Plot nine. He has told everybody’s trees.', 'Every third day.'],
        ['Friends to tea: Mr Osei and two from the plots.', 'End. Sandra passes every week.'],
      ],
      outcome: 'connected-and-moving-on',
      difference: 'He did not have to say it. And there were other people to have tea with.',
    },
  ],
};
