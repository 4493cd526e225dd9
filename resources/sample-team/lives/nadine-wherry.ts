import type { Life } from './life';

export const nadineWherry: Life = {
  name: 'Nadine Wherry',
  as: 'Linnet',
  age: 35,
  birthday: '09-28',
  at: '62 Lark Hill, Aldermouth',
  met: 294,
  lead: 'farah',
  talks: [
    {
      ago: 293,
      kind: 'C1',
      how: 'visit',
      matters: 'Two hours without pain, to spend on her allotment and not on housework.',
      strengths: 'Botanist. Fibromyalgia. Knows where every orchid is and will not say.',
      heard: ['Nadine'],
      happened: 'She was spending her two good hours getting ready to have them.',
      links: [
        ['technology', 'A robot that does the floors, called Attenborough', 281, true, 'Two hours back.'],
        [
          'community',
          'Nature group, walks at the speed of the slowest',
          261,
          true,
          'She is not the slowest.',
        ],
      ],
    },
    {
      ago: 103,
      kind: 'C2',
      how: 'phone',
      matters: 'To stop apologising.',
      strengths: 'Rang at the bottom and not below it.',
      heard: ['Nadine'],
      happened:
        'Her money stopped on Tuesday: a form returned a day late from a bed she could not leave. No food by Friday and a flare like a house fire.',
      gaps: ['Food on a Friday evening without a voucher from somebody who has gone home'],
    },
  ],
  plans: [
    {
      opened: 103,
      theme: 'tenancy',
      title: 'Food in, money back, and the flare let burn itself out.',
      own: 'I’m sorry. I know. I’ll stop.',
      emergency: 'Food tonight, heat tonight.\nFarah does the form, out loud, from a chair by the bed.',
      strengths: 'Rang\nNature group, who brought soup and did not stay\nAttenborough',
      rhythm: 2,
      buddy: 'dylan',
      spent: [
        [0, 8_000, 'food, meter'],
        [7, 12_000, 'food, meter, fortnight'],
        [15, 6_000, 'meter'],
      ],
      steps: [
        ['The form, sent with proof of when', 'farah', 3],
        ['Letter from the clinic', 'josie', 8],
      ],
      reviews: [
        ['Fed, warm, apologising.', 'Form goes with proof.'],
        ['Refused. Appeal in by Thursday.', 'Law centre.'],
        ['Flare going down. Sat in the window.', 'Wait for the appeal, feed meanwhile.'],
        ['Appeal won without a hearing. Back pay.', 'End. She has not apologised since Monday.'],
      ],
      outcome: 'in-control-again',
      difference: 'Somebody else’s pen for a week.',
    },
  ],
};
