import type { Life } from './life';

export const kerryAnnJessop: Life = {
  name: 'Kerry-Ann Jessop',
  as: 'K.J.',
  age: 36,
  birthday: '05-20',
  at: '17 Tanner Street, Aldermouth',
  met: 362,
  lead: 'kwame',
  passedOn: [[150, 'leon', 'Leon has been where she is. She asked.']],
  talks: [
    {
      ago: 360,
      kind: 'C2',
      how: 'visit',
      matters: 'To be somebody’s mum on Saturdays, properly.',
      strengths: 'Fourteen weeks clean. Has kept every contact visit.',
      heard: ['Kerry-Ann'],
      happened:
        'Out of prison on Friday with a tent. The hostel had no bed. Two days of that would undo fourteen weeks and she knew it, so she came to the library and said so.',
      gaps: ['A bed in Aldermouth on the day somebody leaves prison'],
    },
    {
      ago: 152,
      kind: 'C1',
      how: 'drop-in',
      matters: 'Work that does not ask. Saturdays to become Saturdays and Sundays.',
      strengths: 'Nine months clean. Paints walls straighter than a machine.',
      heard: ['Kerry-Ann', 'Leon, at her asking'],
      happened: 'She did the talking. Leon knew the firm.',
      links: [
        [
          'organisation',
          'Second Coat, painters who take on people from prison',
          131,
          true,
          'Four days. Her own radio.',
        ],
        [
          'family',
          'Her mother, who has the children, for Sunday dinner',
          84,
          true,
          'Every other Sunday. They do the potatoes.',
        ],
      ],
    },
  ],
  plans: [
    {
      opened: 360,
      theme: 'plain',
      title: 'Indoors tonight, and clean till the room is hers.',
      own: 'I’ve got a tent and a Saturday. Don’t let me lose the Saturday.',
      emergency: 'Leon’s number and the chemist’s.\nIf she uses: say so, no lecture, the Saturday stays on.',
      strengths: 'Fourteen weeks\nNever missed a Saturday\nAsked for help the day it was needed',
      rhythm: 1,
      buddy: 'leon',
      spent: [
        [0, 24_000, 'guest house, six nights'],
        [7, 45_000, 'deposit on a room'],
        [9, 7_700, 'bedding, pans, bus fares to her children'],
      ],
      steps: [
        ['A room with a lock', 'sandra', 7],
        ['Prescription moved to the Weir Street chemist', 'josie', 1],
      ],
      reviews: [
        [
          'Indoors. Clean. Saturday kept, in the guest house’s garden.',
          'Room by Friday, Sandra has two in mind.',
        ],
        ['A room with a lock. She slept fourteen hours.', 'Every day still, Leon.'],
        ['Used on Tuesday, rang on Tuesday.', 'Nothing changes. Saturday stays on.'],
        ['Clean since. The children have seen the room.', 'Every second day.'],
        ['Children stayed till seven.', 'Every third day.'],
        ['Twenty weeks since prison.', 'End, and Leon’s number for good.'],
      ],
      outcome: 'in-control-again',
      difference: 'A bed on the day, and Tuesday not costing her Saturday.',
    },
  ],
};
