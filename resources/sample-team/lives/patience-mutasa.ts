import type { Life } from './life';

export const patienceMutasa: Life = {
  name: 'Patience Mutasa',
  as: 'P.M.',
  age: 43,
  birthday: '12-17',
  at: '53 Lark Hill, Aldermouth',
  met: 186,
  lead: 'helen',
  talks: [
    {
      ago: 185,
      kind: 'C1',
      how: 'visit',
      matters: 'To nurse again, from a chair if it has to be.',
      strengths: 'Ward sister. Spinal injury a year ago, up ever since.',
      heard: ['Patience'],
      happened:
        'Everything in the house was right except that she was in it all day. The hospital had told her there was no such thing as a nurse in a wheelchair. There is.',
      links: [
        [
          'organisation',
          'The hospital’s training school, seen with Helen',
          142,
          true,
          'Teaches on Tuesdays. From the front.',
        ],
        ['community', 'Wheelchair basketball, Weir Wheelers', 170, true, 'Fouls everyone.'],
      ],
      gaps: ['A wheelchair taxi in Aldermouth after six in the evening'],
    },
    {
      ago: 54,
      kind: 'C2',
      how: 'visit',
      matters: 'To be back at the front of the class for the new intake.',
      strengths: 'Diagnosed it herself, correctly, on the telephone.',
      heard: ['Patience'],
      happened:
        'A pressure sore, three weeks flat, ordered by a surgeon she trained. Nobody in the house but her, and the bed at the wrong end of it.',
    },
  ],
  plans: [
    {
      opened: 54,
      theme: 'plain',
      title: 'Flat for three weeks, fed, not furious, and back for the new intake.',
      own: 'I know what you are about to say. I taught it.',
      emergency:
        'Turned by the clock; she keeps the clock.\nJosie looks daily. Edge darker or a fever: in, no discussion, she has signed.',
      strengths: 'Knows exactly how this is done\nWeir Wheelers in the kitchen\nTwenty students who owe her',
      rhythm: 1,
      buddy: 'josie',
      spent: [
        [0, 38_000, 'air mattress, hired, and turning help for a week'],
        [7, 33_000, 'turning help, two weeks'],
        [16, 6_500, 'cushion for the chair'],
      ],
      steps: [
        ['Bed to the end with the window', 'ewa', 1],
        ['New cushion, mapped', 'ewa', 17],
      ],
      reviews: [
        ['Flat, fed, furious. Sore no bigger.', 'Students in pairs for the afternoons. She marks them.'],
        ['Smaller. Marks are severe.', 'Same again.'],
        ['Half the size.', 'Cushion mapped before she sits.'],
        ['Closed. Sat an hour.', 'Two hours, three, with a mirror.'],
        ['Full day. New intake on Monday.', 'End.'],
      ],
      outcome: 'in-control-again',
      difference: 'She ran it. We turned.',
    },
  ],
};
