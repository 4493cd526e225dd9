import type { Story } from '../story';

/** Review overdue: last week's huddle ran out of time before it came to him. */
export const stanleyFirth: Story = {
  fullName: 'Stanley Firth',
  knownAs: 'S.F.',
  age: 84,
  birthday: '11-02',
  address: '3 Priory Gardens, Aldermouth',
  phone: '01632 960204',
  record: 'A187330',
  firstContact: 402,
  lead: 'moira',
  leadChanges: [{ ago: 250, to: 'ewa', why: 'Moira retires. Ewa visited with her three times first.' }],
  conversations: [
    {
      ago: 402,
      kind: 'C0',
      how: 'drop-in',
      by: 'dylan',
      matters: 'Irene wanted to know if it was normal for a man to put his shoes in the oven.',
      strengths: 'Married sixty years. Taught half the town to swim at the old baths.',
      heard: ['Irene, his wife'],
      happened:
        'Stayed an hour at the library table. The GP’s memory clinic letter had come and nobody had explained it.',
    },
    {
      ago: 395,
      kind: 'C1',
      how: 'visit',
      matters: 'Stanley: to go to the baths. Irene: to know what is coming.',
      strengths:
        'Remembers every child he ever taught.\nIrene keeps a diary and misses nothing.\nTheir grandson Luke is on the next street.',
      heard: ['Stanley', 'Irene, his wife'],
      happened:
        'He told the same story three times and it was a good story. She writes, he tells: that is how they have always done it.',
      connections: [
        {
          kind: 'community',
          what: 'The Thursday warm-water swim at the leisure centre, with his grandson',
          came: {
            ago: 360,
            well: true,
            note: 'Forty Thursdays so far. He corrects other people’s breaststroke.',
          },
        },
        {
          kind: 'organisation',
          what: 'Carers’ coffee at the Weir Café, second Monday',
          came: {
            ago: 340,
            well: false,
            note: 'Irene will not leave him in the afternoon to go and talk about him.',
          },
        },
      ],
    },
    {
      ago: 251,
      kind: 'C1',
      how: 'visit',
      by: 'ewa',
      matters: 'To keep shaving himself. To keep the key on its hook.',
      strengths: 'Hands that know what to do. A house where everything has its place.',
      heard: ['Stanley', 'Irene, his wife'],
      happened:
        'Third visit together with Moira. Labels are no good to him, colours are. We painted the bathroom door blue.',
      connections: [
        {
          kind: 'technology',
          what: 'A blue door, a red kettle, a clock that says morning',
          came: { ago: 221, well: true, note: 'The clock stays. The kettle is still Irene’s.' },
        },
      ],
    },
    {
      ago: 37,
      kind: 'C2',
      how: 'visit',
      matters: 'Irene: one night’s sleep. Stanley: to know where she has gone when she is asleep.',
      strengths: 'He settles at once when he hears water, or her voice.',
      heard: ['Stanley', 'Irene, his wife', 'Luke, their grandson'],
      happened:
        'Found at the river steps at four in the morning in his swimming trunks, cheerful. Irene has not slept through since. She cried in the kitchen with the tap running so that he would not hear.',
      gaps: [
        'Somebody awake in the house at night, for two or three nights a week, at a price a couple can pay',
      ],
    },
  ],
  plans: [
    {
      opened: 37,
      title: 'Irene sleeps through the night, and he is still safe at the door.',
      ownWords: 'I was only going for a swim.',
      emergency:
        'The door speaks in Irene’s voice when it opens at night: “Stan, it’s still dark, love.”\nLuke’s telephone rings next. He is three minutes away.\nThe river rescue has his photograph and what to call him.',
      strengths:
        'Comes back gladly to a voice he knows\nLuke, three minutes away\nIrene’s diary: it shows the bad nights follow the quiet days\nSwims every Thursday',
      rhythm: 3,
      buddy: 'rosa',
      contacts: [
        { ago: 37, how: 'visited', note: 'Went through the night hour by hour with Irene and her diary.' },
        { ago: 36, how: 'visited', note: 'Fitted the door sensor. He held the screws.' },
        { ago: 34, how: 'rang', note: 'Two alarms, two false. Irene slept four hours.' },
        {
          ago: 31,
          how: 'visited',
          note: 'Changed the alarm for her own voice. He told the door he was not daft.',
        },
        { ago: 29, how: 'rang', note: 'First full night.' },
        {
          ago: 26,
          how: 'visited',
          note: 'Rosa and Stanley walked to the baths and back. Slept well after.',
          by: 'rosa',
        },
        { ago: 23, how: 'rang', note: 'Up twice. Quiet day before, as the diary said.' },
        {
          ago: 20,
          how: 'visited',
          note: 'Night sitter’s first night. Irene slept eight hours and was ashamed of it. We talked about that.',
        },
        { ago: 17, how: 'visited', note: 'He calls the sitter “the lifeguard”.', by: 'rosa' },
        { ago: 14, how: 'rang', note: 'Three good nights of four.' },
        { ago: 11, how: 'visited', note: 'Irene went to her sister’s for tea. First time in months.' },
        { ago: 8, how: 'rang', note: 'A cold. Everyone tired.' },
        { ago: 6, how: 'visited', note: 'Cold gone. Walked to the baths.', by: 'rosa' },
        { ago: 3, how: 'rang', note: 'Slept through since Sunday, both of them.' },
        { ago: 1, how: 'visited', note: 'Irene asked, before I did, what happens when the sitter stops.' },
      ],
      spends: [
        { ago: 36, pence: 18_450, what: 'door sensor, voice alarm' },
        { ago: 20, pence: 54_000, what: 'night sitter, six nights' },
        { ago: 11, pence: 36_000, what: 'night sitter, four nights' },
      ],
      reviews: [
        {
          huddle: 5,
          changed: 'Sensor in. Two false alarms the first night, so she slept less and not more.',
          decision: 'continue',
          next: 'Ewa changes the bell for a voice he knows.',
        },
        {
          huddle: 4,
          changed: 'Her voice on the door works: he answers it and goes back to bed. One full night.',
          decision: 'continue',
          next: 'Use her diary: busy days, quiet nights. Rosa walks with him in the afternoon.',
          action: { what: 'Afternoon walks to the baths, twice a week', who: 'rosa', within: 7, done: 2 },
        },
        {
          huddle: 3,
          changed: 'Walks help. Two bad nights, and she is still listening even when he sleeps.',
          decision: 'change',
          next: 'A sitter two nights a week for three weeks, so that Irene can stop listening.',
        },
        {
          huddle: 2,
          changed: 'She slept eight hours with the sitter there. He sleeps better too, because she does.',
          decision: 'continue',
          next: 'Ewa asks Luke what the family could keep up by themselves.',
          action: {
            what: 'Sit down with the grandson about nights he could do',
            who: 'ewa',
            within: 14,
            done: 8,
          },
        },
      ],
      steps: [
        { what: 'Door that speaks at night', who: 'ewa', within: 7, done: 6 },
        { what: 'Photograph and name with the river rescue', who: 'rosa', within: 7, done: 3 },
        { what: 'A sitter he has met by daylight first', who: 'ewa', from: 14, within: 7, done: 3 },
        { what: 'Agree what stays when the sitter stops', who: 'ewa', from: 30, within: 14 },
      ],
    },
  ],
};
