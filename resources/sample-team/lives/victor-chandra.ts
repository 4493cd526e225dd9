import type { Life } from './life';

export const victorChandra: Life = {
  name: 'Victor Chandra',
  as: 'V.C.',
  age: 59,
  birthday: '05-27',
  at: '27 Lark Hill, Aldermouth',
  met: 283,
  lead: 'callum',
  talks: [
    {
      ago: 282,
      kind: 'C0',
      how: 'phone',
      by: 'sandra',
      matters: 'For the drilling to stop.',
      strengths: 'A retired piano tuner who can hear a flat in a fridge.',
      heard: ['Victor'],
      happened: 'There was no drilling. Sandra went round anyway, and listened, and then told us.',
    },
    {
      ago: 275,
      kind: 'C2',
      how: 'visit',
      matters: 'That somebody believe that he hears it.',
      strengths: 'His ear. His sister Anjali, who rings on Sundays.',
      heard: ['Victor', 'Anjali, his sister'],
      happened:
        'Four months alone since the shop shut, and no sleep. He had taken the skirting off to find the drill. We said we could not hear it and that he plainly could.',
    },
  ],
  plans: [
    {
      opened: 275,
      theme: 'mind',
      title: 'Sleep and company, whether or not there is a drill.',
      own: 'You needn’t hear it. You could turn it down.',
      emergency:
        'Anjali on the telephone at ten each night.\nIf he takes up the floor he rings Callum first. He has promised, and keeps promises.',
      strengths: 'His ear\nAnjali\nPromises kept',
      rhythm: 2,
      spent: [
        [4, 5_400, 'skirting put back'],
        [10, 3_900, 'noise-cancelling headphones'],
      ],
      steps: [
        ['Mental health nurse to meet him at the piano', 'callum', 9],
        ['Church piano asked about', 'dylan', 14],
      ],
      reviews: [
        [
          'Sleeps with the headphones on. Would rather not discuss the nurse.',
          'Introduce her as somebody with a piano.',
        ],
        [
          'She had a piano. They talked for two hours, twenty minutes about the drill.',
          'She leads on the drill, we on the days.',
        ],
        ['Tuned the church upright.', 'Two more pianos are waiting.'],
        null,
        ['Seven pianos. The drill is “moving away”.', 'End here, nurse stays.'],
      ],
      outcome: 'connected-and-moving-on',
      difference: 'Nobody argued about the drill, and people needed their pianos tuned.',
      silent: [18, 24],
    },
  ],
};
