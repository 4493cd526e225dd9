import type { Life } from './life';

export const josephineThrale: Life = {
  name: 'Josephine Thrale',
  as: 'J.T.',
  age: 82,
  birthday: '04-27',
  at: '20 Priory Gardens, Aldermouth',
  met: 304,
  lead: 'priya',
  talks: [
    {
      ago: 303,
      kind: 'C1',
      how: 'visit',
      matters: 'To die in her own good time and give nobody a turn.',
      strengths: 'Crossword setter. Sharp as a tack, thin as one.',
      heard: ['Josephine'],
      happened: 'Wanted things put in order. Power of attorney, key, cat. We did the cat first.',
      links: [
        ['organisation', 'Cat, promised to the vet’s nurse', 288, true, 'In writing, signed by the cat.'],
        ['family', 'Attorney: her god-daughter Fliss', 270, true, 'Registered.'],
      ],
    },
    {
      ago: 189,
      kind: 'C2',
      how: 'visit',
      matters: 'To be left in charge of herself for as long as she is in charge of herself.',
      strengths: 'Knew which of us to be angry with.',
      heard: ['Josephine', 'Fliss, her god-daughter'],
      happened:
        'Sepsis, very quick. Fliss found her on Sunday. In hospital she did not know the year and did know the answer to nine across.',
    },
  ],
  plans: [
    {
      opened: 189,
      theme: 'plain',
      title: 'Home while her mind comes back, with Fliss not deciding too soon.',
      own: 'I am muddled, not absent.',
      emergency:
        'Fliss sleeps over for a week, then alternate nights.\nFever: hospital. Confusion by itself: wait an hour and do the crossword.',
      strengths: 'Nine across\nFliss\nHad put it all in order while she was well',
      rhythm: 2,
      spent: [
        [4, 39_000, 'someone on the alternate nights, five'],
        [8, 3_200, 'whiteboard, day clock'],
      ],
      steps: [
        ['A board with the day on it', 'priya', 1],
        ['No decisions about moving, for six weeks', 'priya', 0],
      ],
      reviews: [
        ['Home. Muddled in the evenings, herself by day.', 'Nobody decides anything.'],
        ['Muddled at teatime only.', 'Fliss alternate nights.'],
        [
          'Lost touch with her for five days: Priya was on leave and it was nobody’s. Fliss managed.',
          'A buddy on every plan, from today.',
          'change',
        ],
        ['Set a crossword. It had us all in it.', 'End.'],
      ],
      outcome: 'in-control-again',
      difference: 'Waiting. A week earlier she would have been moved.',
      silent: [13, 20],
    },
  ],
};
