import type { Life } from './life';

export const callieBrandt: Life = {
  name: 'Callie Brandt',
  as: 'Wren',
  age: 19,
  birthday: '03-08',
  at: 'Room 9, Lark Hill House, Aldermouth',
  met: 288,
  lead: 'kwame',
  talks: [
    {
      ago: 287,
      kind: 'C1',
      how: 'drop-in',
      matters: 'Their name on the letters, and college when term starts.',
      strengths: 'Plays four instruments. Looked up every bus before coming.',
      heard: ['Callie'],
      happened:
        'Left home after a row that had been coming for years. Uses they. Knew what they wanted and had it written down.',
      links: [
        [
          'organisation',
          'College student support, Ms Devlin',
          260,
          true,
          'Started with everybody else, in the right name.',
        ],
        ['community', 'Open mic at the Weir Café', 244, true, 'Plays most Thursdays.'],
      ],
    },
    {
      ago: 233,
      kind: 'C2',
      how: 'visit',
      matters: 'To stop counting, and to keep the room.',
      strengths: 'Rang before it got worse. Three friends from the café.',
      heard: ['Callie', 'Sol, a friend'],
      happened:
        'Not eating, eleven days. The eating team’s list is four months. We could not wait for it and neither could they.',
      gaps: ['Help with eating for somebody over eighteen in under four months'],
    },
  ],
  plans: [
    {
      opened: 233,
      theme: 'plain',
      title: 'Eating with somebody, every day, until the clinic.',
      own: 'It’s not about food. But also please can it be soup.',
      emergency:
        'Weight with the practice nurse on Mondays. Below what she wrote down: hospital, and I come with you.\nSol knows. Nobody else unless they say.',
      strengths: 'Sol and the café\nHonest on Mondays\nMusic',
      rhythm: 1,
      buddy: 'leon',
      spent: [
        [3, 9_000, 'suppers at the Weir Café, on account'],
        [15, 6_400, 'private dietitian, twice, until the clinic'],
      ],
      steps: [
        ['Practice nurse on Mondays', 'josie', 3],
        ['Clinic asked to look again at the date', 'kwame', 9],
      ],
      reviews: [
        ['Soup every day but one. Nobody has commented on it, as asked.', 'Same again.'],
        ['Weight holding. Played on Thursday.', 'Josie rings the clinic herself.'],
        null,
        ['Clinic has moved the date to next week.', 'Stay daily until they have met.'],
        ['Met them. “She didn’t do the voice.”', 'Clinic carries it. We stay on Thursdays.'],
      ],
      outcome: 'connected-and-moving-on',
      difference: 'Eating in company, at the café, without anybody saying well done.',
      notes: [
        [6, 'visited', 'Soup. Talked about bassoons.'],
        [20, 'message', 'A recording, forty seconds.'],
      ],
    },
  ],
};
