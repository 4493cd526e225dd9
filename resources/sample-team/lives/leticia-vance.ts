import type { Life } from './life';

export const leticiaVance: Life = {
  name: 'Leticia Vance',
  as: 'L.V.',
  age: 44,
  birthday: '03-14',
  at: '3 Tanner Street, Aldermouth',
  met: 390,
  lead: 'kwame',
  talks: [
    {
      ago: 389,
      kind: 'C1',
      how: 'phone',
      matters: 'To be called Leticia by the surgery.',
      strengths: 'Electrician. Trans. Has three apprentices and a mortgage.',
      heard: ['Leticia'],
      happened: 'One letter, one call, and a receptionist who said sorry properly.',
      links: [['organisation', 'The surgery’s records, put right', 371, true, 'Within a week.']],
    },
    {
      ago: 256,
      kind: 'C2',
      how: 'visit',
      matters: 'To walk to her own van in the morning.',
      strengths: 'Filmed all of it. Two neighbours already on the step.',
      heard: ['Leticia', 'Mr and Mrs Gill, next door'],
      happened:
        'Six weeks of it: paint, then glass, then a boy with a brick. She has not slept at the front of the house.',
    },
  ],
  plans: [
    {
      opened: 256,
      theme: 'safe',
      title: 'Her own front door, used, day and night.',
      own: 'I wire other people’s alarms. I’d like not to need one.',
      emergency:
        'Officer with a name and a mobile number.\nCamera on, light on, the Gills’ door open. Kwame after dark.',
      strengths: 'Films everything\nThe Gills and half of Tanner Street\nWired it herself',
      rhythm: 2,
      buddy: 'sandra',
      spent: [
        [2, 26_000, 'camera, light, toughened glass'],
        [5, 7_000, 'paint'],
      ],
      steps: [
        ['One officer, with a name', 'kwame', 1],
        ['Tanner Street’s own watch', 'dylan', 9],
      ],
      reviews: [
        ['Glass, light, camera, fitted by her three apprentices.', 'Officer on Thursday.'],
        ['The boy and his father came and sanded the door. She made them tea.', 'Keep watching.'],
        ['Sleeps at the front.', 'End.'],
      ],
      outcome: 'in-control-again',
      difference: 'The street was asked, and turned out.',
    },
  ],
  closed: [190, 'The door is yellow now. She rewired the Boathouse and would not be paid.'],
};
