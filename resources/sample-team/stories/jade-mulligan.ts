import type { Story } from '../story';

/** Somebody young, daily contact, and a buddy who has been there. */
export const jadeMulligan: Story = {
  fullName: 'Jade Mulligan',
  knownAs: 'Robin',
  age: 22,
  birthday: '01-09',
  address: 'Room 4, Lark Hill House, Aldermouth',
  phone: '07700 900588',
  record: 'A221905',
  firstContact: 21,
  lead: 'kwame',
  conversations: [
    {
      ago: 21,
      kind: 'C0',
      how: 'drop-in',
      by: 'leon',
      matters: 'Somewhere to charge the phone, and for nobody to ring the last foster carers.',
      strengths: 'Came in by herself. Draws birds on everything, exactly.',
      heard: ['Jade'],
      happened:
        'Three nights on three sofas. Sat with Leon at the Boathouse until it shut. Would come back if it was Leon.',
    },
    {
      ago: 20,
      kind: 'C1',
      how: 'drop-in',
      matters: '“Not to be moved on again. I’m good at packing, I’m sick of being good at it.”',
      strengths: 'Found a safe sofa three nights running.\nDraws.\nSays no when she means no.',
      heard: ['Jade', 'Leon, at her asking'],
      happened:
        'She asked that Leon stay, and he did. Diagnosed autistic at nineteen and told about it in a corridor.',
    },
    {
      ago: 16,
      kind: 'C2',
      how: 'visit',
      matters: 'A door that locks. One person who answers in the night, not a number with a menu.',
      strengths: 'Rang Leon before she did anything else.',
      heard: ['Jade', 'Leon, at her asking'],
      happened:
        'A bad night on the ring-road bridge and a phone call that was answered. The crisis nurse saw her, and she did not want to stay in hospital. We opened the plan in the hospital café at six in the morning.',
      connections: [
        { kind: 'organisation', what: 'A room at Lark Hill House, young people’s lodgings' },
        {
          kind: 'community',
          what: 'Weir bird count, Saturdays at seven, nobody talks',
          came: { ago: 2, well: true, note: 'Two Saturdays. They gave her the clipboard.' },
        },
      ],
    },
  ],
  plans: [
    {
      opened: 16,
      title: 'A door that locks, and a voice that answers on bad nights.',
      ownWords: 'Don’t ask if I’m OK. Ask what I saw today.',
      emergency:
        'Nights: she texts a bird to Leon or Kwame. A heron means ring me, a crow means come.\nThe crisis nurse’s own number is in her phone, tried once by daylight.\nHer door, her key. Nobody comes in without the knock she chose.',
      strengths:
        'Rings before, not after\nDraws what she cannot say\nThe bird count has put her in charge of the clipboard\nKnows what makes a room bearable: lamp, not ceiling light',
      rhythm: 1,
      buddy: 'leon',
      contacts: [
        { ago: 16, how: 'visited', note: 'Hospital café at six. Plan on the back of a menu.' },
        { ago: 15, how: 'visited', note: 'Looked at the room together. She tried the lock nine times.' },
        { ago: 14, how: 'message', note: 'A wren. That means all right.', by: 'leon' },
        { ago: 13, how: 'visited', note: 'Moved in. Two bags and a lamp.' },
        { ago: 12, how: 'message', note: 'Heron at 2 a.m. Leon rang. Slept by four.', by: 'leon' },
        { ago: 11, how: 'visited', note: 'Porridge, and the drawing of the corridor.' },
        { ago: 10, how: 'message', note: 'A wren.', by: 'leon' },
        { ago: 9, how: 'visited', note: 'First bird count. Cold, happy.', by: 'leon' },
        { ago: 8, how: 'rang', note: 'Seven minutes. A record.' },
        { ago: 7, how: 'visited', note: 'Benefits form, one page, then stopped. Good stopping.' },
        { ago: 6, how: 'message', note: 'A wren and a kingfisher. The kingfisher was real.', by: 'leon' },
        {
          ago: 5,
          how: 'visited',
          note: 'A fire drill set her back. Went over the knock again with the house.',
        },
        { ago: 4, how: 'message', note: 'Heron at one. Rang, talked about swifts.' },
        { ago: 3, how: 'visited', note: 'Second page of the form.' },
        { ago: 2, how: 'visited', note: 'Bird count, with clipboard.', by: 'leon' },
        { ago: 1, how: 'message', note: 'A wren.', by: 'leon' },
      ],
      spends: [
        { ago: 14, pence: 48_000, what: 'first month’s room' },
        { ago: 13, pence: 6_740, what: 'bedding, lamp, kettle' },
        { ago: 10, pence: 2_900, what: 'phone credit, boots' },
      ],
      reviews: [
        {
          huddle: 2,
          changed:
            'A room and a key since yesterday. One night of two slept. Nobody has asked her to start from the beginning.',
          decision: 'continue',
          next: 'Contact every day, by bird. Kwame and Leon only.',
        },
        {
          huddle: 1,
          changed: 'One heron in a week, no crow. Went to the bird count by herself.',
          decision: 'continue',
          next: 'The money form at her pace: one page a visit.',
          action: { what: 'Ask the house to warn before fire drills', who: 'kwame', within: 3, done: 2 },
        },
      ],
      steps: [
        { what: 'Her own door and key', who: 'kwame', within: 4, done: 3 },
        { what: 'Meet the crisis nurse by daylight', who: 'leon', within: 7, done: 6 },
        { what: 'The form, a page at a time', who: 'kwame', from: 9, within: 21 },
      ],
    },
  ],
};
