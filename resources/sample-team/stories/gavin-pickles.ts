import type { Story } from '../story';

/** A spend awaits the team: with it the plan would pass the limit. */
export const gavinPickles: Story = {
  fullName: 'Gavin Pickles',
  knownAs: 'Vinyl',
  age: 57,
  birthday: '08-29',
  address: 'Flat 6, Tannery Court, Aldermouth',
  phone: '07700 900431',
  record: 'A219062',
  firstContact: 44,
  lead: 'farah',
  conversations: [
    {
      ago: 44,
      kind: 'C0',
      how: 'phone',
      by: 'sandra',
      matters: 'Not to lose the flat. Not to lose the records.',
      strengths: 'Played every club between here and the coast for twenty years. Knows where each record is.',
      heard: ['Gavin'],
      happened:
        'The landlord’s letter gives him six weeks. He opened the door four inches to Sandra, because that is as far as it goes.',
    },
    {
      ago: 38,
      kind: 'C1',
      how: 'visit',
      matters: '“Everyone who comes in here looks at the floor. Nobody’s asked what’s on the shelves.”',
      strengths:
        'Catalogued four thousand records by hand.\nHis mate Big Trev has a van.\nMakes a decision in a second when it is about music.',
      heard: ['Gavin', 'Trev, his friend'],
      happened:
        'We talked about the shelves for an hour and the floor for ten minutes. His left side is slow since the stroke and he stopped being able to carry things down. That is how it began.',
      connections: [
        {
          kind: 'community',
          what: 'Aldermouth Community Radio, who want somebody who knows northern soul',
          came: {
            ago: 12,
            well: true,
            note: 'Recorded a pilot hour at the kitchen table. They want it monthly.',
          },
        },
      ],
    },
    {
      ago: 30,
      kind: 'C2',
      how: 'visit',
      matters: 'To get out of bed and to the door by himself before the date in the letter.',
      strengths: 'Wants it more than the landlord does.',
      heard: ['Gavin'],
      happened:
        'Sleeping on the arm of the settee. The fire officer will not sign it off with one bar of heat and no way out. We opened the plan, and he chose which wall to begin with.',
    },
  ],
  plans: [
    {
      opened: 30,
      title: 'A way to the bed, a way to the door, and the records kept.',
      ownWords: 'You can have the newspapers. Touch the seven-inches and I’ll be upset.',
      emergency:
        'Smoke alarms in every room, tested with him on Mondays.\nOne clear path, door to bed, marked with tape. If it closes, we open it together that day.\nSandra has the landlord’s word: nothing happens while the plan is open.',
      strengths:
        'Knows where every record is\nTrev and his van\nThe radio wants him\nTells us straight when we go too fast',
      rhythm: 2,
      buddy: 'sandra',
      contacts: [
        { ago: 30, how: 'visited', note: 'He put the tape down himself, door to bed.' },
        { ago: 29, how: 'rang', note: 'Slept badly, said so.' },
        { ago: 27, how: 'visited', note: 'The crew took newspapers and nothing else. He checked every bag.' },
        {
          ago: 25,
          how: 'visited',
          note: 'Alarms in with the fire officer, who liked the music.',
          by: 'sandra',
        },
        { ago: 23, how: 'rang', note: 'Cross with all of us. Fair: we moved a box without asking.' },
        { ago: 22, how: 'visited', note: 'Said sorry about the box. Tea.' },
        { ago: 20, how: 'rang', note: 'Path still open.' },
        {
          ago: 19,
          how: 'visited',
          note: 'The bed came. Trev built it. He lay down and said nothing for a bit.',
        },
        { ago: 17, how: 'message', note: 'Photograph of the bed, made.' },
        { ago: 15, how: 'visited', note: 'Electrician: two sockets condemned, kitchen safe.' },
        {
          ago: 13,
          how: 'visited',
          note: 'Landlord’s visit. He showed her round. She gave him four more weeks.',
          by: 'sandra',
        },
        { ago: 12, how: 'they-rang', note: 'The radio hour is done.' },
        { ago: 10, how: 'visited', note: 'Rewired. Warm in the bedroom for the first time in two winters.' },
        { ago: 8, how: 'rang', note: 'Knee sore, spirits good.' },
        {
          ago: 6,
          how: 'visited',
          note: 'Measured for racks. The front room would hold the lot if it went up and not out.',
        },
        { ago: 4, how: 'rang', note: 'Has chosen what could go to the charity shop: eleven boxes.' },
        { ago: 3, how: 'visited', note: 'Eleven boxes became nine. Still nine.', by: 'sandra' },
        { ago: 1, how: 'visited', note: 'Got the price for the racks. He offered to pay the first eighty.' },
      ],
      spends: [
        { ago: 27, pence: 78_000, what: 'clearance crew, two days' },
        { ago: 19, pence: 36_500, what: 'bed and mattress' },
        { ago: 11, pence: 44_000, what: 'rewiring, heater' },
        { ago: 1, pence: 69_000, what: 'wall racks, fitted, so that the records come off the floor' },
      ],
      reviews: [
        {
          huddle: 4,
          changed: 'Path open from door to bed. Newspapers gone, records untouched. The alarms are in.',
          decision: 'continue',
          next: 'Ask before moving anything. Bed next.',
          action: { what: 'Order a bed he can get up from', who: 'farah', within: 10, done: 9 },
        },
        {
          huddle: 3,
          changed: 'We moved a box without asking and lost two days’ trust. Mended over tea.',
          decision: 'continue',
          next: 'One person touches things: him. Electrician on Friday.',
        },
        {
          huddle: 2,
          changed:
            'Sleeping in a bed for the first time in two years. The landlord came and gave four more weeks.',
          decision: 'continue',
          next: 'Rewire the bedroom and the kitchen.',
        },
        {
          huddle: 1,
          changed:
            'Warm, safe at night, path kept open by himself. The floor is records now and nothing else.',
          decision: 'change',
          next: 'From clearing to keeping: find how four thousand records can stand and not lie.',
          action: { what: 'Price for racks, and what he could put in', who: 'farah', within: 7, done: 6 },
        },
      ],
      steps: [
        { what: 'Smoke alarms in every room', who: 'sandra', within: 7, done: 5 },
        { what: 'A bed he can get up from', who: 'farah', within: 14, done: 11 },
        { what: 'The landlord’s date put back in writing', who: 'sandra', from: 14, within: 7, done: 3 },
        { what: 'Racks up, path kept, landlord’s last visit', who: 'farah', from: 23, within: 21 },
      ],
    },
  ],
};
