import type { Pack } from './pack';

/** What a session begins as that is planned from no pack: room to arrive, to think and to take something along. */
export const blankPack: Pack = {
  name: '',
  purpose: '',
  themes: ['strengths'],
  learning: ['We know what each of us takes along'],
  beforehand: [],
  presents: 'nobody',
  notes: 'kept',
  steps: [
    {
      title: 'Arrive',
      minutes: 5,
      speaks: 'each-in-turn',
      prompt: 'How do I come into this room?',
      facilitator: '',
    },
    {
      title: 'Think together',
      minutes: 35,
      speaks: 'everyone',
      prompt: 'What do we notice, and what do we wonder?',
      facilitator: '',
    },
    {
      title: 'Learning',
      minutes: 10,
      speaks: 'each-in-turn',
      prompt: 'What do I take with me, and what will I try?',
      facilitator: '',
    },
  ],
  watchFor: [],
  material: '',
};
