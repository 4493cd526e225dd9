import type { Story } from '../story';

/** Ready nine days: the huddle before this one left it waiting because her lead worker was away. */
export const huiminLau: Story = {
  fullName: 'Huimin Lau',
  knownAs: 'Jasmine',
  age: 76,
  birthday: '10-12',
  address: 'Flat 2, 31 Quay Lane, Aldermouth',
  phone: '01632 960442',
  record: 'A165903',
  firstContact: 341,
  lead: 'priya',
  conversations: [
    {
      ago: 341,
      kind: 'C0',
      how: 'phone',
      by: 'dylan',
      matters: 'Her niece rang: Auntie’s hands shake and she has stopped sewing.',
      strengths: 'Made wedding dresses for half the county. Never late once.',
      heard: ['Mei, her niece'],
      happened: 'Asked whether we could speak with her aunt, in Cantonese, and not about her.',
    },
    {
      ago: 334,
      kind: 'C1',
      how: 'visit',
      matters:
        '“My hands shake. My eye does not.” To cut cloth, to cook for herself, to see Ah Lan on Sundays.',
      strengths:
        'Sees a crooked hem from across a street.\nHer sister Ah Lan, ten minutes by bus.\nA tin of four hundred buttons, sorted.',
      heard: ['Huimin Lau', 'Mei, her niece'],
      happened:
        'With Mrs Cheung interpreting, who had worn one of her dresses. Parkinson’s, five years. She wanted work and not rest.',
      connections: [
        {
          kind: 'community',
          what: 'Foundry Street sewing circle: she pins and cuts, they sew',
          came: { ago: 300, well: true, note: 'Every Tuesday. They are slightly afraid of her.' },
        },
        {
          kind: 'technology',
          what: 'Heavy-handled knives and a rice cooker with one button',
          came: { ago: 310, well: true, note: 'Congee by herself, most mornings.' },
        },
      ],
    },
    {
      ago: 233,
      kind: 'C1',
      how: 'visit',
      matters: 'The evenings, when the tablets wear off and the floor moves.',
      strengths: 'Times everything. Has a chart of good hours, drawn by herself.',
      heard: ['Huimin Lau'],
      happened:
        'Her chart is better than ours. Four to seven are the hard hours. The pharmacist moved a tablet because of it.',
      connections: [
        {
          kind: 'organisation',
          what: 'Pharmacist at the health centre, tablets moved by her chart',
          came: { ago: 210, well: true, note: 'An hour better in the afternoon.' },
        },
        {
          kind: 'family',
          what: 'Mei, telephone at six to walk her through supper',
          came: { ago: 190, well: false, note: 'The shaking is worst when the telephone rings.' },
        },
      ],
    },
    {
      ago: 118,
      kind: 'C2',
      how: 'visit',
      matters: 'To go home from hospital with her own key in her own pocket.',
      strengths: 'Asked the ward for the forms and read them.',
      heard: ['Huimin Lau', 'Ah Lan, her sister'],
      happened:
        'On the kitchen floor from five until Ah Lan came at nine. A wrist, not a hip. She was angrier about the congee.',
    },
    {
      ago: 24,
      kind: 'C3',
      how: 'visit',
      matters: '“Help me at five o’clock. The rest of the day is mine.”',
      strengths: 'Knows to the half hour what she needs, and refuses the rest.',
      heard: ['Huimin Lau', 'Ah Lan, her sister', 'Mei, her niece'],
      happened:
        'Two visits and her chart on the table. Ah Lan was asked by herself, over dumplings, and spoke for an hour.',
    },
  ],
  plans: [
    {
      opened: 118,
      title: 'Home with her own key, and not on the floor at five.',
      ownWords: 'I fell once. You have told me ten times.',
      emergency:
        'Fall sensor on her belt, Ah Lan first, then us.\nSomeone in the flat from four to seven until the wrist is mended.',
      strengths:
        'Her chart of hours\nAh Lan, ten minutes away\nThe circle, who noticed she was missing before we did',
      rhythm: 2,
      buddy: 'ewa',
      contacts: [
        { ago: 118, how: 'visited', note: 'Home together in the taxi. She unlocked the door.' },
        {
          ago: 116,
          how: 'visited',
          note: 'Four to seven, with Rosa. Rosa was taught to fold wontons.',
          by: 'rosa',
        },
        { ago: 114, how: 'rang', note: 'Mei rings at eight instead of six now.' },
        { ago: 112, how: 'visited', note: 'Fall sensor. She wanted it in black.', by: 'ewa' },
        { ago: 110, how: 'rang', note: 'No falls.' },
        { ago: 107, how: 'visited', note: 'Back at the circle with one hand.' },
        { ago: 105, how: 'rang', note: 'Nearly fell at six, sat down in time.' },
        { ago: 102, how: 'visited', note: 'Kitchen stool, right height.', by: 'ewa' },
        { ago: 100, how: 'rang', note: 'Good.' },
        {
          ago: 97,
          how: 'visited',
          note: 'Tried an evening without anybody. On the floor at twenty to six, not hurt.',
        },
        { ago: 95, how: 'visited', note: 'She does not want to talk about it. We cut a pattern.' },
        { ago: 93, how: 'rang', note: 'Evening cover back on.' },
        { ago: 91, how: 'visited', note: 'Wrist mended. Hours no different.' },
        { ago: 89, how: 'rang', note: 'Ah Lan does Wednesdays.' },
        {
          ago: 86,
          how: 'visited',
          note: 'The second evening without cover, the same. She drew it on the chart herself.',
        },
        {
          ago: 84,
          how: 'visited',
          note: 'Ended together. What comes next is a C3 conversation, at her pace.',
        },
      ],
      spends: [
        { ago: 116, pence: 58_000, what: 'evenings, four to seven, two weeks' },
        { ago: 112, pence: 12_900, what: 'fall sensor' },
        { ago: 102, pence: 7_450, what: 'kitchen stool' },
        { ago: 93, pence: 42_000, what: 'evenings again, ten days' },
      ],
      reviews: [
        {
          huddle: 16,
          changed: 'Home, key in pocket. No falls in six days, with Rosa there in the hard hours.',
          decision: 'continue',
          next: 'Fall sensor, and back to the circle.',
        },
        {
          huddle: 15,
          changed: 'Back at the circle one-handed. Nearly fell at six.',
          decision: 'continue',
          next: 'Ewa looks at where she stands to cook.',
        },
        {
          huddle: 14,
          changed: 'The stool helps. She wants an evening to herself.',
          decision: 'change',
          next: 'Try one evening without anybody, with the sensor on.',
        },
        {
          huddle: 13,
          changed:
            'Fell at twenty to six on the evening we tried. Not hurt. It is the hour and not the wrist.',
          decision: 'change',
          next: 'Cover back on, and Ah Lan asked what she could do.',
        },
        {
          huddle: 12,
          changed: 'Tried again and the same. In control of twenty-one hours a day. Three need somebody.',
          decision: 'end',
          next: 'A C3 conversation, at her pace.',
        },
      ],
      steps: [
        { what: 'Evenings covered until the wrist mends', who: 'rosa', within: 2, done: 2 },
        { what: 'Fall sensor, in black', who: 'ewa', within: 7, done: 6 },
        { what: 'A stool at the right height', who: 'ewa', from: 12, within: 7, done: 4 },
      ],
      ended: {
        outcome: 'needs-c3',
        difference:
          'Her own chart. It showed that the hours were the trouble, and that the rest of the day needs nobody.',
      },
    },
  ],
  proposals: [
    {
      begun: 24,
      written: {
        goodLife:
          'Congee in my own kitchen, my sister on Sundays, cloth on Tuesdays. And nobody puts me to bed at six.',
        whatMatters:
          'Her own front door. Cantonese at the end of a long day. To be asked at five, and left alone at eight.',
        strengths:
          'Cuts and pins for the whole sewing circle\nCooks every morning by herself\nA chart of her good hours, kept daily\nAh Lan on Sundays and Wednesdays',
        triedC1:
          'The sewing circle took, the knives and the rice cooker took, the pharmacist moved a tablet by her chart. Mei rang at six each evening.',
        triedC1NotEnough:
          'It gave her back the day. It could not reach five o’clock: the telephone made the shaking worse.',
        triedC2:
          'Thirty-four days after the fall: somebody there from four to seven, a fall sensor, a stool, and two evenings tried alone.',
        triedC2NotEnough: 'She fell on both evenings alone. The wrist mended and the hours did not change.',
        alternatives: [
          {
            what: 'Three short visits a day, as most people are offered',
            whyNot: 'She needs nobody in the morning, and one visit at five is over before the hard hour is.',
          },
          {
            what: 'A flat at St Bride’s Court',
            whyNot: 'She went to see it. No bus to Ah Lan, and the kitchen is shared.',
          },
          { what: 'Evenings with Ah Lan', whyNot: 'Ah Lan is eighty and does two already. She says two.' },
        ],
        whyOnly:
          'The same three hours fail every day, whatever else is right. Nothing but a person helps in them.',
        outcomes: [
          {
            what: 'She cooks supper herself five evenings a week',
            howWeWillKnow: 'Her chart. She shows it to Priya each month.',
          },
          { what: 'No more than one fall in three months', howWeWillKnow: 'The sensor, and Ah Lan.' },
        ],
        carer: {
          kind: 'heard',
          who: 'Ah Lan, her sister',
          ago: 17,
          said: 'I do Wednesday and Sunday because I like it. If I must do Monday I will stop liking it.',
        },
        involved: 'Ah Lan and Mei. Mrs Cheung to interpret, not the grandnephew.',
        weeklyPence: 29_640,
        oneOffPence: 18_000,
        funding:
          'Council personal budget as a direct payment, her own contribution £41 a week. Attendance allowance stays hers.',
        startsAfter: 31,
        lookAgainAfter: 115,
        conversations: [1, 2],
        plans: [0],
      },
      ready: [9],
      rounds: [],
    },
  ],
};
