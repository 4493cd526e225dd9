import type { Life } from './life';

export const isaacThornbury: Life = {
  name: 'Isaac Thornbury',
  as: 'Harbour',
  age: 40,
  birthday: '04-08',
  at: '7 Meadow Lane, Aldermouth',
  met: 480,
  lead: 'ewa',
  talks: [
    {
      ago: 478,
      kind: 'C1',
      how: 'visit',
      matters: 'His forge. His own hands deciding.',
      strengths: 'Blacksmith. Huntington’s, like his father, and he will not do it like his father.',
      heard: ['Isaac', 'Beth, his wife'],
      happened: 'He showed us the forge first. What he can make now he writes on the wall, and dates.',
      links: [
        [
          'community',
          'Blacksmiths’ guild, who come and strike for him',
          450,
          true,
          'Two of them, Saturdays.',
        ],
        [
          'organisation',
          'Huntington’s adviser, once a quarter',
          440,
          true,
          'Only person he lets use the word.',
        ],
      ],
    },
    {
      ago: 420,
      kind: 'C2',
      how: 'visit',
      matters: 'Beth asleep and the fire out by itself.',
      strengths: 'Told Beth where he had hidden the burns.',
      heard: ['Isaac', 'Beth, his wife'],
      happened:
        'Burns, three in a month. Up at night, down in the day, and Beth on shifts at the hospital with one ear open.',
    },
    {
      ago: 378,
      kind: 'C3',
      how: 'visit',
      matters: 'Somebody at the forge who is not his wife.',
      strengths: 'Will teach whoever it is.',
      heard: ['Isaac', 'Beth, his wife'],
      happened: 'He wants an apprentice and calls it that. It is what we would call it too.',
    },
  ],
  plans: [
    {
      opened: 420,
      theme: 'plain',
      title: 'No more burns, and Beth asleep before her shifts.',
      own: 'I’d sooner lose a finger than the fire. Don’t tell Beth.',
      emergency:
        'Forge lit only with a second person: the guild, then us.\nBeth’s shifts on the wall; Ewa knows the nights.',
      strengths: 'The guild\nTells the truth in the end\nBeth',
      rhythm: 3,
      buddy: 'dylan',
      spent: [
        [5, 68_000, 'gas forge with a cut-off'],
        [9, 21_000, 'somebody at the forge, three afternoons a week'],
      ],
      steps: [
        ['Gas forge with a cut-off', 'ewa', 8],
        ['Guild rota', 'dylan', 6],
      ],
      reviews: [
        ['No burn in six days. Guild three afternoons.', 'Cut-off.'],
        ['Gas forge in. He sulked and then made a gate latch.', 'Beth’s nights.'],
        ['Beth sleeps. One burn, small, alone.', 'Never alone, for now.'],
        null,
        ['Holds when somebody is there. It will go on needing somebody.', 'A C3 conversation.'],
      ],
      outcome: 'needs-c3',
      difference: 'Company at the forge instead of a padlock on it.',
    },
  ],
  proposals: [
    {
      begun: 376,
      written: {
        goodLife: 'A lit forge, an apprentice, and Beth home from work to her husband.',
        whatMatters: 'Making things. Being the one who teaches. Saying when it stops.',
        strengths: 'Forty years of iron in his hands\nThe guild\nBeth\nWrites on the wall what he can make',
        triedC1: 'The guild on Saturdays and the adviser each quarter.',
        triedC1NotEnough: 'One day of seven.',
        triedC2: 'Five weeks of company at the forge and a gas fire with a cut-off.',
        triedC2NotEnough: 'No burns with somebody there. One, the only afternoon he was alone.',
        alternatives: [
          { what: 'Closing the forge', whyNot: 'Then what are we keeping him safe for, Beth said.' },
        ],
        whyOnly:
          'His illness will not wait and neither will iron. A person beside him is the least that works.',
        outcomes: [
          { what: 'Forge lit four days a week, without burns', howWeWillKnow: 'The wall, and Beth.' },
        ],
        carer: {
          kind: 'heard',
          who: 'Beth, his wife',
          ago: 372,
          said: 'I’ll do the end. Let me not do the middle as well.',
        },
        involved: 'Beth and the guild. His mother when he says.',
        weeklyPence: 31_200,
        oneOffPence: 9_000,
        funding: 'Council personal budget as a direct payment; the guild gives tools.',
        startsAfter: 30,
        lookAgainAfter: 210,
        conversations: [0],
        plans: [0],
      },
      ready: [366],
      rounds: [
        {
          held: { huddle: 52 },
          said: {
            priya: {
              position: 'reservation',
              reason: 'He should say now, while he can, how we will know that he wants to stop.',
            },
          },
        },
      ],
    },
  ],
};
