import type { Life } from './life';

export const ianRadley: Life = {
  name: 'Ian Radley',
  as: 'I.R.',
  age: 50,
  birthday: '05-12',
  at: '45 Tanner Street, Aldermouth',
  met: 8,
  lead: 'dylan',
  talks: [
    {
      ago: 8,
      kind: 'C0',
      how: 'phone',
      matters: 'A form for a blue badge, he said.',
      strengths: 'Rang by himself. Stayed on when I asked how he was.',
      heard: ['Ian'],
      happened:
        'The badge is simple. The pause before “fine” was long. I am ringing again on Friday, and he said that would be all right.',
    },
  ],
};
