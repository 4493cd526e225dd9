import type { Story } from '../story';

/** A proposal is ready, but the crisis is not over: never plan long-term in a crisis. */
export const desmondClarke: Story = {
  fullName: 'Desmond Clarke',
  knownAs: 'D.C.',
  age: 61,
  birthday: '06-21',
  address: '9 Cotton Row, Aldermouth',
  phone: '01632 960377',
  record: 'A172856',
  firstContact: 377,
  lead: 'josie',
  conversations: [
    {
      ago: 377,
      kind: 'C0',
      how: 'phone',
      by: 'dylan',
      matters: 'A ramp that does not announce him to the street.',
      strengths: 'Umpired cricket for twenty-five years. People still call him sir.',
      heard: ['Desmond', 'Yvonne, his wife'],
      happened:
        'Multiple sclerosis, nine years. Rang about the step. Yvonne took the telephone and asked about him.',
    },
    {
      ago: 370,
      kind: 'C1',
      how: 'visit',
      matters: 'To be on the boundary on Saturdays. To be turned at night by somebody who warms their hands.',
      strengths: 'Dry as a bone, and quick.\nYvonne, who was a ward sister.\nThe whole second eleven.',
      heard: ['Desmond', 'Yvonne, his wife'],
      happened:
        'She showed me how she turns him. She has done it three times a night for four years and called it nothing.',
      connections: [
        {
          kind: 'community',
          what: 'Scorer for the second eleven, with a lad to hold the book',
          came: { ago: 330, well: true, note: 'Every home match last season. The lad can score now.' },
        },
        {
          kind: 'technology',
          what: 'A path up the side, and a door that opens to his voice',
          came: { ago: 301, well: true, note: 'From the street you would not know.' },
        },
      ],
    },
    {
      ago: 160,
      kind: 'C1',
      how: 'visit',
      matters: 'Yvonne: that someone asks about her back. Desmond: that someone asks about her back.',
      strengths: 'They said it at the same time.',
      heard: ['Desmond', 'Yvonne, his wife'],
      happened:
        'A mattress that turns by itself is better than nothing and not as good as her. Their nephew Curtis could do a night.',
      connections: [
        {
          kind: 'technology',
          what: 'A mattress that turns by itself',
          came: { ago: 140, well: true, note: 'Two turns a night instead of three.' },
        },
        {
          kind: 'family',
          what: 'Their nephew Curtis, Friday nights',
          came: { ago: 96, well: false, note: 'Six Fridays, then a job on nights. He was sorry.' },
        },
      ],
    },
    {
      ago: 44,
      kind: 'C2',
      how: 'visit',
      matters: 'To stay in his own bed while she is mended. Not to hear it called respite.',
      strengths: 'Told us exactly what a good turn is, in four steps.',
      heard: ['Desmond', 'Yvonne, his wife', 'Curtis, their nephew'],
      happened:
        'Yvonne’s back went on Sunday with him half over. An hour like that until the ambulance. She is in a brace from hip to shoulder, in the next room, giving orders.',
    },
    {
      ago: 17,
      kind: 'C3',
      how: 'visit',
      matters: '“A wife at breakfast, not a nurse.”',
      strengths: 'He has thought about little else for a month.',
      heard: ['Desmond', 'Yvonne, his wife'],
      happened:
        'What a good life would be once she is up. They do not agree about Saturdays and were pleased to be asked.',
    },
  ],
  plans: [
    {
      opened: 44,
      title: 'Turned safely every night while Yvonne’s back mends.',
      ownWords: 'Warm hands, no talking, and mind the left hip.',
      emergency:
        'Two people turn him at eleven, two and five: the night nurses until Friday, then Rosa’s pair.\nHis four steps are on the wardrobe door.\nIf nobody has come by half past, the telephone by his ear rings Josie.',
      strengths:
        'Teaches people how to turn him, and has not lost his temper once\nYvonne gives orders from the next room\nThe second eleven do the shopping',
      rhythm: 3,
      buddy: 'ewa',
      contacts: [
        { ago: 44, how: 'visited', note: 'Both bedrooms, one kettle. First night covered.' },
        { ago: 42, how: 'visited', note: 'Watched the two o’clock turn. He marked it seven.' },
        { ago: 40, how: 'rang', note: 'Nine out of ten.' },
        { ago: 37, how: 'visited', note: 'A red mark on the left heel. Turned him more to the right.' },
        { ago: 35, how: 'rang', note: 'The mark is fading.' },
        { ago: 32, how: 'visited', note: 'Ewa and the hoist. He would rather hands.', by: 'ewa' },
        { ago: 29, how: 'rang', note: 'One late turn, twenty minutes. He rang, as agreed.' },
        { ago: 26, how: 'visited', note: 'Yvonne stood for a minute.' },
        { ago: 23, how: 'visited', note: 'Heel clear.' },
        { ago: 20, how: 'rang', note: 'The second eleven brought a curry for nine.' },
        { ago: 17, how: 'visited', note: 'Talked about afterwards. She will not lift again, and knows it.' },
        { ago: 14, how: 'rang', note: 'Quiet.' },
        {
          ago: 12,
          how: 'visited',
          note: 'Tried the new slide sheets with Ewa: one person could do it, slowly.',
          by: 'ewa',
        },
        { ago: 9, how: 'rang', note: 'Two nights with one person. He slept.' },
        { ago: 6, how: 'visited', note: 'The brace could be off next month.' },
        { ago: 3, how: 'visited', note: 'Yvonne at the breakfast table.' },
        { ago: 1, how: 'rang', note: 'A late turn again. Rosa’s pair are stretched.' },
      ],
      spends: [
        { ago: 43, pence: 62_000, what: 'night nurses, first week' },
        { ago: 33, pence: 8_200, what: 'slide sheets' },
        { ago: 28, pence: 48_000, what: 'second pair of hands, weekends' },
      ],
      reviews: [
        {
          huddle: 6,
          changed: 'Every turn done, none by her. He marks each one out of ten, and the marks are going up.',
          decision: 'continue',
          next: 'Rosa’s pair take over on Friday, taught by him.',
          action: { what: 'His four steps on the wardrobe door', who: 'rosa', within: 3, done: 2 },
        },
        {
          huddle: 5,
          changed: 'A red mark on one heel, seen early.',
          decision: 'change',
          next: 'More to the right, cream at night, Josie looks every third day.',
        },
        {
          huddle: 4,
          changed: 'The mark is fading. The hoist is not for him, and he says why better than we could.',
          decision: 'continue',
          next: 'Ewa looks for slide sheets that one person can use.',
        },
        {
          huddle: 3,
          changed: 'Heel clear. She stood for a minute on Thursday and cried, from pleasure.',
          decision: 'continue',
          next: 'Begin to talk about afterwards, with both of them.',
        },
        {
          huddle: 2,
          changed: 'They know she will not lift again. He said it first.',
          decision: 'continue',
          next: 'Try one person with the new sheets, four nights.',
        },
        {
          huddle: 1,
          changed:
            'One person can do it, slowly, on a good night. Brace off within the month if the scan is right.',
          decision: 'continue',
          next: 'Count the late turns. Josie writes down what they want afterwards.',
          action: { what: 'Count late turns for two weeks', who: 'rosa', within: 14 },
        },
      ],
      steps: [
        { what: 'Three turns covered every night', who: 'josie', within: 1, done: 1 },
        { what: 'Slide sheets one person can use', who: 'ewa', from: 20, within: 14, done: 12 },
        { what: 'Her scan, and what she may do after it', who: 'josie', from: 38, within: 14 },
      ],
    },
  ],
  proposals: [
    {
      begun: 17,
      written: {
        goodLife:
          'A wife at breakfast and not a nurse. The boundary on Saturdays. Turned at night by people whose names I know.',
        whatMatters:
          'His own bed. The same few people. That Yvonne sleeps, and that nobody makes her feel she was not enough.',
        strengths:
          'Can teach anybody to turn him in an evening\nA house that opens to his voice\nThe second eleven, every Saturday\nYvonne, by day',
        triedC1:
          'Scoring for the second eleven, the side path, the mattress that turns by itself, Curtis on Fridays.',
        triedC1NotEnough:
          'The mattress saved one turn of three. Curtis found work on nights. Nobody else in the family can.',
        triedC2: 'Six weeks of two people at night, then one with slide sheets, from the day her back went.',
        triedC2NotEnough: 'It works because our own people do it. It cannot be Rosa’s pair for good.',
        alternatives: [
          {
            what: 'A hoist and one visit a night',
            whyNot: 'He tried it. It wakes him fully and hurts the left hip.',
          },
          { what: 'Yvonne again, once the brace is off', whyNot: 'Her surgeon says no, and so does he.' },
        ],
        whyOnly:
          'He needs turning three times a night for good, by hand, and the only person who did it cannot.',
        outcomes: [
          {
            what: 'Skin whole, every night',
            howWeWillKnow: 'Josie looks weekly for eight weeks, then monthly.',
          },
          { what: 'Yvonne sleeps six hours', howWeWillKnow: 'She tells us. She will.' },
        ],
        carer: {
          kind: 'heard',
          who: 'Yvonne, his wife',
          ago: 9,
          said: 'I would do it till I dropped, and I dropped. Let me make his breakfast.',
        },
        involved: 'Yvonne, Curtis, and the captain of the second eleven. Not his brother.',
        weeklyPence: 41_800,
        oneOffPence: 26_000,
        funding: 'Council, with continuing healthcare to be asked for. His own contribution is nil.',
        startsAfter: 38,
        lookAgainAfter: 80,
        conversations: [1, 2],
        plans: [0],
      },
      ready: [4],
      rounds: [],
    },
  ],
};
