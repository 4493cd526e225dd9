import type { Story } from '../story';

/** Out of contact: the lead worker fell ill, and nobody was named to stand in. */
export const josephOkafor: Story = {
  fullName: 'Joseph Okafor',
  knownAs: 'J.O.',
  age: 71,
  birthday: '05-17',
  address: '14 Weir Road, Aldermouth',
  phone: '01632 960118',
  record: 'A204417',
  firstContact: 131,
  lead: 'callum',
  conversations: [
    {
      ago: 131,
      kind: 'C0',
      how: 'phone',
      by: 'dylan',
      matters:
        'That Blessing stays at home for as long as she has, and that nobody moves her bed out of the front room.',
      strengths: 'Married forty-six years. Drove the number 9 bus for thirty and can still name every stop.',
      heard: ['Joseph', 'Ngozi, his daughter'],
      happened:
        'Rang about a bed rail and stayed on the line. The hospice has the nursing in hand. Callum will call round.',
    },
    {
      ago: 126,
      kind: 'C1',
      how: 'visit',
      matters:
        'To be her husband and not her nurse. To have one hour on a Sunday to go to church and not feel he is deserting her.',
      strengths:
        'Cooks, irons, keeps the accounts in a red book.\nThe whole of Weir Road waves to him.\nFather Dominic and the choir would do anything he asked.',
      heard: ['Joseph', 'Blessing'],
      happened:
        'Three of us round the bed, and Blessing did most of the talking. She wants the choir in, he wants the hour out. One answered the other.',
      connections: [
        {
          kind: 'community',
          what: 'The choir at Our Lady and St Hugh, two singers every Sunday at ten',
          came: {
            ago: 112,
            well: true,
            note: 'They came eleven Sundays running, and sang for her on the last.',
          },
        },
        {
          kind: 'family',
          what: 'Ngozi in Leeds, a video call at six each evening',
          came: { ago: 104, well: true, note: 'She reads the psalm, he holds the tablet.' },
        },
      ],
    },
    {
      ago: 60,
      kind: 'C1',
      how: 'visit',
      matters: '“She is everywhere in this house and I cannot find her.” To get through the evenings.',
      strengths: 'He asked for help himself. Still winds her clock.',
      heard: ['Joseph'],
      happened:
        'Five weeks after the funeral. We did not plan anything. I said I would ring on Thursdays and did.',
      connections: [
        {
          kind: 'community',
          what: 'Tuesday Table, shared lunch at the Boathouse',
          came: { ago: 46, well: false, note: 'Went once. Everyone there was in a pair. Too soon.' },
        },
      ],
    },
    {
      ago: 24,
      kind: 'C2',
      how: 'visit',
      matters: 'To stop waking in the chair with the television talking. To eat something that is not toast.',
      strengths: 'Let me in. Laughed once, about the toast.',
      heard: ['Joseph', 'Mrs Lal from number 16'],
      happened:
        'Mrs Lal found him on the kitchen floor on Sunday night, cold and not hurt. He had eaten next to nothing for a week and the boiler had been off since the storm. We opened a plan at the kitchen table.',
      connections: [
        { kind: 'family', what: 'Mrs Lal at number 16, a plate at six and a knock on the wall at ten' },
        { kind: 'technology', what: 'A lamp that comes on by itself at four o’clock' },
      ],
    },
  ],
  plans: [
    {
      opened: 24,
      title: 'Warm, eating, and not alone with every evening.',
      ownWords: 'The days I can do. It is when it gets dark and there is one cup.',
      emergency:
        'A knock on the wall from next door at ten each night. If there is no answer she rings us, then 999.\nHeating on by timer. Soup for three days always in the freezer.',
      strengths:
        'Cooks well, once there is somebody to cook for\nMrs Lal next door, who brings a plate at six\nNgozi rings from Leeds every evening\nStill winds the clock',
      rhythm: 2,
      contacts: [
        {
          ago: 24,
          how: 'visited',
          note: 'Plan made at his kitchen table. He wrote the shopping list himself.',
        },
        { ago: 23, how: 'rang', note: 'Boiler man came. Warm. Slept in the bed.' },
        {
          ago: 22,
          how: 'visited',
          note: 'Took the microwave round. He showed me how his mother made pepper soup.',
        },
        { ago: 20, how: 'rang', note: 'Ate twice yesterday.' },
        { ago: 19, how: 'no-answer', note: 'Tried at noon.' },
        { ago: 18, how: 'visited', note: 'At the cemetery when I came. We walked back together.' },
        { ago: 16, how: 'rang', note: 'A bad night. The plate from next door went back full.' },
        {
          ago: 15,
          how: 'visited',
          note: 'Sat with him from four to six, the hours he dreads. It was Blessing’s birthday.',
        },
        { ago: 13, how: 'rang', note: 'Ngozi is coming for a weekend at the end of the month.' },
        { ago: 11, how: 'visited', note: 'He had cooked. There were two bowls out, and one was mine.' },
        { ago: 10, how: 'they-rang', note: 'Wanted to know if the choir still meets. It does.' },
        { ago: 8, how: 'rang', note: 'Warm, eating, tired.' },
        {
          ago: 6,
          how: 'visited',
          note: 'Talked about the evenings. Would like somebody to walk to choir with on Friday.',
        },
      ],
      spends: [
        { ago: 23, pence: 16_500, what: 'boiler call-out' },
        { ago: 22, pence: 8_900, what: 'microwave, freezer boxes' },
        { ago: 18, pence: 12_000, what: 'heating, two weeks' },
        { ago: 15, pence: 3_800, what: 'lamp on a timer, second cup' },
      ],
      reviews: [
        {
          huddle: 3,
          changed: 'Warm again since Tuesday. Eating once a day. Sleeping in the bed and not the chair.',
          decision: 'continue',
          next: 'Callum is there at four, when it gets dark.',
        },
        {
          huddle: 2,
          changed:
            'Her birthday was the worst day since the funeral. He said so, which he would not have done a month ago.',
          decision: 'continue',
          next: 'Ask the hospice who sits with people in the first year.',
        },
        {
          huddle: 1,
          changed: 'Cooked for two on Thursday. Still dreads four o’clock. Asks about the choir.',
          decision: 'change',
          next: 'Evenings first: Callum finds someone to walk to choir with him on Friday.',
          action: { what: 'Find somebody to walk to Friday choir with J.O.', who: 'callum', within: 6 },
        },
      ],
      steps: [
        { what: 'Boiler mended and a timer set', who: 'callum', within: 2, done: 1 },
        { what: 'Lamp that lights at four', who: 'callum', within: 10, done: 9 },
        { what: 'A knock on the wall at ten, agreed with next door', who: 'callum', within: 3, done: 1 },
        { what: 'His daughter’s weekend: who meets the train', who: 'callum', from: 11, within: 24 },
      ],
    },
  ],
  actions: [
    {
      ago: 14,
      huddle: 2,
      what: 'Ask the hospice who sits with people in the first year',
      who: 'callum',
      within: 12,
    },
  ],
};
