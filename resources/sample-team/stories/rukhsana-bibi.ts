import type { Story } from '../story';

/** A carer who needed looking after herself, and a son who kept his mornings. */
export const rukhsanaBibi: Story = {
  fullName: 'Rukhsana Bibi',
  knownAs: 'R.B.',
  age: 63,
  birthday: '03-30',
  address: '52 Foundry Street, Aldermouth',
  phone: '07700 900276',
  record: 'A198241',
  firstContact: 489,
  lead: 'priya',
  conversations: [
    {
      ago: 486,
      kind: 'C1',
      how: 'visit',
      matters: 'That Imran has somewhere to be in the mornings where people are pleased to see him.',
      strengths:
        'Has looked after Imran for thirty-four years and knows what every sound means.\nSews. Reads people at a glance.\nHer daughter Saima interprets, and tells us when we have not understood.',
      heard: ['Rukhsana', 'Imran, her son', 'Saima, her daughter'],
      happened:
        'In Pothwari, with Saima between us. Imran showed me his photographs of horses. Nobody had asked about the horses before.',
      connections: [
        {
          kind: 'community',
          what: 'Lower Mill care farm, mornings with the horses for Imran',
          came: {
            ago: 451,
            well: true,
            note: 'Four mornings a week. He mucks out first and takes his coat off after.',
          },
        },
        {
          kind: 'community',
          what: 'Sewing circle at the Foundry Street centre',
          came: { ago: 420, well: true, note: 'She runs it now.' },
        },
      ],
    },
    {
      ago: 212,
      kind: 'C1',
      how: 'phone',
      matters: 'What happens to Imran if something happens to her.',
      strengths: 'Asked the question herself.',
      heard: ['Rukhsana', 'Saima, her daughter'],
      happened:
        'We wrote the emergency page together: who he knows, what he eats, which door he uses. Two copies, one at the farm.',
      connections: [
        {
          kind: 'organisation',
          what: 'Carers’ emergency card, with Saima and the farm on it',
          came: {
            ago: 19,
            well: true,
            note: 'The ward found the card in her bag and rang Saima within the hour.',
          },
        },
      ],
    },
    {
      ago: 19,
      kind: 'C2',
      how: 'visit',
      matters: 'To be home by the weekend. That Imran does not think she has gone for good.',
      strengths: 'Walking four steps on the second day because the physiotherapist said she would not.',
      heard: ['Rukhsana', 'Saima, her daughter', 'Imran, her son'],
      happened:
        'A fall on the centre’s steps, a broken hip, mended on Saturday. Imran slept in her bed with the light on. Saima has a baby and two days’ leave.',
    },
  ],
  plans: [
    {
      opened: 19,
      title: 'Home after the hip, with Imran still at the farm each morning.',
      ownWords: 'First him, then my leg. In that order or I will not sleep.',
      emergency:
        'Imran’s page is on the fridge: who he knows, what he eats, which door he uses.\nSaima nights, the sewing circle dinners, the farm fetches him at eight.\nIf she falls: the pendant, then Saima, then us.',
      strengths:
        'Saima, and a sewing circle that cooks\nImran makes her tea, and now carries it\nHas never yet believed a doctor who said she could not',
      rhythm: 2,
      buddy: 'dylan',
      contacts: [
        { ago: 19, how: 'visited', note: 'On the ward with Saima. Wrote down who sleeps where.' },
        {
          ago: 18,
          how: 'visited',
          note: 'Breakfast with Imran, then the farm. He drove the gate.',
          by: 'dylan',
        },
        { ago: 16, how: 'rang', note: 'Eating the ward’s food under protest.' },
        { ago: 15, how: 'visited', note: 'Home. The bed is downstairs and she hates where it is.' },
        { ago: 14, how: 'rang', note: 'Slept. Imran slept.' },
        { ago: 12, how: 'visited', note: 'Rosa and she walked to the front door. Eleven steps.', by: 'rosa' },
        { ago: 10, how: 'rang', note: 'The circle’s rota is full until the month’s end.' },
        { ago: 9, how: 'visited', note: 'Moved the bed so that she can see the street.' },
        { ago: 7, how: 'rang', note: 'To the gate and back.' },
        {
          ago: 5,
          how: 'visited',
          note: 'Bathroom rail up. Imran tested it with his full weight.',
          by: 'dylan',
        },
        { ago: 3, how: 'visited', note: 'Stairs tomorrow, she has decided.' },
        { ago: 1, how: 'they-rang', note: 'Up the stairs and down again. Twice, to be sure.' },
      ],
      spends: [
        { ago: 16, pence: 9_600, what: 'taxis for Imran, farm and ward' },
        { ago: 15, pence: 11_850, what: 'bed downstairs, moved and hired' },
        { ago: 6, pence: 4_950, what: 'rail, bath seat' },
      ],
      reviews: [
        {
          huddle: 2,
          changed:
            'Home on day four. Imran missed one morning and went the next. Saima is nearly out of leave.',
          decision: 'continue',
          next: 'Dinners from the sewing circle, so that Saima goes home at seven.',
          action: { what: 'Dinner rota with the sewing circle', who: 'dylan', within: 5, done: 4 },
        },
        {
          huddle: 1,
          changed: 'Walking to the gate. He carries her tea. She sleeps now that she can see the street.',
          decision: 'continue',
          next: 'Rosa and the stairs. Then talk about ending, and who Imran’s next breakfast is with.',
        },
      ],
      steps: [
        { what: 'Imran at the farm every morning', who: 'dylan', within: 1, done: 1 },
        { what: 'Bed where she can see the street', who: 'priya', within: 10, done: 10 },
        { what: 'Rail and bath seat', who: 'dylan', from: 8, within: 10, done: 6 },
        { what: 'Up the stairs without anybody behind her', who: 'rosa', from: 12, within: 14 },
      ],
    },
  ],
  actions: [
    {
      ago: 19,
      what: 'Bring R.B.’s reading glasses and Imran’s photographs to the ward',
      who: 'dylan',
      within: 1,
      done: 1,
    },
  ],
};
