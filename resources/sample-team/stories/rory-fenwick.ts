import type { Story } from '../story';

/** Ready two days, and new to the room. */
export const roryFenwick: Story = {
  fullName: 'Rory Fenwick',
  knownAs: 'Saffron',
  age: 31,
  birthday: '02-11',
  address: '77 Lark Hill, Aldermouth',
  phone: '07700 900713',
  record: 'A210588',
  firstContact: 262,
  lead: 'moira',
  leadChanges: [
    { ago: 246, to: 'farah', why: 'Moira retires. Farah met Rory and his brother with her twice.' },
  ],
  conversations: [
    {
      ago: 260,
      kind: 'C1',
      how: 'visit',
      by: 'moira',
      matters: '“I’m not doing puzzles. I’m a chef.” To be in a kitchen.',
      strengths:
        'Ran a forty-cover kitchen at twenty-six.\nTaste and hands as good as ever.\nHis brother Ewan, whose spare room he has.',
      heard: ['Rory', 'Ewan, his brother'],
      happened:
        'A car door and a bicycle, two years ago. He loses the thread of a day by eleven, and knows it. We cooked while we talked and he put me on onions.',
      connections: [
        {
          kind: 'community',
          what: 'The kitchen at the Boathouse, Thursday lunches, beside the cook',
          came: {
            ago: 221,
            well: true,
            note: 'Forty lunches on Thursdays. He tastes, Bev watches the clock.',
          },
        },
        {
          kind: 'technology',
          what: 'A watch that says the next thing and only the next thing',
          came: { ago: 229, well: true, note: 'Three of five mornings. He chose the voice.' },
        },
      ],
    },
    {
      ago: 199,
      kind: 'C1',
      how: 'visit',
      matters: 'To cook at Ewan’s without Ewan standing in the door.',
      strengths: 'Asked Ewan to stand in the other door for a month, and he did.',
      heard: ['Rory', 'Ewan, his brother'],
      happened:
        'Two pans burnt dry since they moved in. The hob that turns itself off is fitted. He calls it the sous-chef.',
      connections: [
        {
          kind: 'technology',
          what: 'A hob that turns itself off',
          came: { ago: 180, well: true, note: 'No more pans. He still leaves the house with the oven on.' },
        },
        {
          kind: 'organisation',
          what: 'Brain injury group at the health centre, Mondays',
          came: { ago: 150, well: false, note: 'Puzzles.' },
        },
      ],
      gaps: ['Something for people with a brain injury that is work and not exercises'],
    },
    {
      ago: 104,
      kind: 'C2',
      how: 'visit',
      matters: 'Not to be a thing that happened to Ewan.',
      strengths: 'Said that sentence.',
      heard: ['Rory', 'Ewan, his brother'],
      happened:
        'Ewan’s girlfriend has moved in and then out again. Rory walked for eleven hours and rang from a lay-by. Ewan had not slept.',
    },
    {
      ago: 20,
      kind: 'C3',
      how: 'visit',
      matters: 'His own door, his own knives, and somebody who brings the day back when he drops it.',
      strengths: 'Can say exactly when a day goes: about eleven, and again about four.',
      heard: ['Rory'],
      happened:
        'In the Boathouse kitchen after service. He wrote the good life on the back of an order pad and I have the page.',
    },
  ],
  plans: [
    {
      opened: 104,
      title: 'Rory and Ewan both sleep, and neither of them leaves.',
      ownWords: 'I can hold a kitchen. I can’t hold a Tuesday.',
      emergency:
        'If he walks, he rings from the first bench, not the last.\nThe watch shows where he is to Ewan and nobody else.\nFarah or Leon by four every weekday.',
      strengths:
        'Rings when it goes wrong\nEwan wants his brother, not a patient\nThursdays at the Boathouse never missed',
      rhythm: 2,
      buddy: 'leon',
      contacts: [
        { ago: 104, how: 'visited', note: 'Both brothers, separately, then together.' },
        { ago: 102, how: 'rang', note: 'Rang from the first bench.' },
        { ago: 100, how: 'visited', note: 'Leon and he walked the long way to the Boathouse.', by: 'leon' },
        { ago: 98, how: 'rang', note: 'Ewan slept.' },
        { ago: 96, how: 'visited', note: 'Made a board for the day: four magnets, no more.' },
        { ago: 93, how: 'visited', note: 'Magnets three and four still drop.', by: 'leon' },
        { ago: 91, how: 'they-rang', note: 'Oven. Ewan was at work. Neighbour turned it off.' },
        { ago: 89, how: 'visited', note: 'Oven cut-off ordered.' },
        { ago: 86, how: 'rang', note: 'A good week.' },
        {
          ago: 84,
          how: 'visited',
          note: 'Ewan went away for two nights, first time in two years. Leon stayed.',
          by: 'leon',
        },
        {
          ago: 82,
          how: 'visited',
          note: 'He cooked for Leon, four courses, on time. With somebody there the day holds.',
        },
        { ago: 79, how: 'rang', note: 'Steady.' },
        { ago: 77, how: 'visited', note: 'Ended together, all three.' },
      ],
      spends: [
        { ago: 88, pence: 21_500, what: 'oven cut-off' },
        { ago: 84, pence: 31_000, what: 'two nights’ stay, so that his brother could go away' },
      ],
      reviews: [
        {
          huddle: 14,
          changed: 'He rang from the first bench. His brother slept five nights.',
          decision: 'continue',
          next: 'A board with four magnets for the day.',
        },
        {
          huddle: 13,
          changed: 'Two magnets hold and two drop, always after eleven. The oven, once.',
          decision: 'continue',
          next: 'Oven cut-off. Find out what happens when his brother is away.',
        },
        {
          huddle: 12,
          changed:
            'Four courses, on time, with Leon in the room. It is company for the day that he lacks, not skill.',
          decision: 'continue',
          next: 'Say so to both of them, and see what they make of it.',
        },
        {
          huddle: 11,
          changed: 'Both sleep. Both say it cannot be his brother for ever.',
          decision: 'end',
          next: 'A C3 conversation, when he is ready.',
        },
      ],
      steps: [
        { what: 'Rings from the first bench', who: 'farah', within: 3, done: 2 },
        { what: 'A board for the day with four magnets', who: 'farah', from: 6, within: 5, done: 2 },
        { what: 'Two nights away for his brother', who: 'leon', from: 14, within: 10, done: 6 },
      ],
      ended: {
        outcome: 'needs-c3',
        difference: 'Leon stayed two nights and did nothing. The day held because somebody was in it.',
      },
    },
  ],
  proposals: [
    {
      begun: 20,
      written: {
        goodLife:
          'A kitchen where I’m trusted with a knife, a flat where I’m trusted with a key, and a mate who says “four o’clock, chef”.',
        whatMatters:
          'Work that is work. To be Ewan’s brother again. That the person who comes can take a joke and hold a pan.',
        strengths:
          'Cooks forty lunches every Thursday\nSays when the day is going, and rings\nEwan, five minutes away and glad of it\nThe Boathouse wants him two days more',
        triedC1: 'The Boathouse kitchen took, the watch took, the hob took. The Monday group did not.',
        triedC1NotEnough:
          'Each holds a part of the day. Nothing holds the hours between eleven and four but a person.',
        triedC2:
          'Twenty-seven days with both brothers: the board, the first bench, and two nights with Leon.',
        triedC2NotEnough:
          'It held while somebody was there. When we stepped back, it was Ewan who stepped in.',
        alternatives: [
          {
            what: 'A place at the day centre',
            whyNot: 'Puzzles. He walked out on the second day and would again.',
          },
          {
            what: 'Staying at Ewan’s with a few hours of help',
            whyNot: 'Both said no, separately. They want to be brothers.',
          },
        ],
        whyOnly:
          'He can do everything except carry one part of a day into the next. That takes a person, at two points, every day.',
        outcomes: [
          {
            what: 'Three days a week in the Boathouse kitchen, one of them paid',
            howWeWillKnow: 'Bev, and the rota on the wall.',
          },
          { what: 'Ewan rings because he wants to', howWeWillKnow: 'Farah asks Ewan at eight weeks.' },
        ],
        carer: {
          kind: 'heard',
          who: 'Ewan, his brother',
          ago: 12,
          said: 'I love him. I want to lose at cards to him on a Sunday and then go home.',
        },
        involved: 'Ewan, Bev from the Boathouse, and Leon. Not his old head chef.',
        weeklyPence: 33_800,
        oneOffPence: 42_000,
        funding:
          'Council personal budget, housing benefit for the flat, and his own PIP for the cooking things.',
        startsAfter: 48,
        lookAgainAfter: 104,
        conversations: [0, 1],
        plans: [0],
      },
      ready: [2],
      rounds: [],
    },
  ],
};
