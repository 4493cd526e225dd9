import type { Life } from './life';

export const alfieHewitt: Life = {
  name: 'Alfie Hewitt',
  as: 'Badger',
  age: 20,
  birthday: '12-12',
  at: '70 Lark Hill, Aldermouth',
  met: 196,
  lead: 'dylan',
  talks: [
    {
      ago: 195,
      kind: 'C1',
      how: 'visit',
      matters: 'To stay in his room. Engines. To be left alone, but not entirely.',
      strengths: 'Knows every diesel since 1955. His nan, who talks through the door and is answered.',
      heard: ['Alfie', 'Nan Hewitt'],
      happened:
        'Two years in the room. I sat on the landing and asked about the class 37. He answered for forty minutes, by note, under the door.',
      links: [
        [
          'community',
          'Aldermouth Model Railway, one member who writes letters',
          150,
          true,
          'Eleven letters. Then a visit, to the landing.',
        ],
      ],
    },
    {
      ago: 94,
      kind: 'C2',
      how: 'visit',
      matters: 'Nan.',
      strengths: 'Came out.',
      heard: ['Alfie', 'Nan Hewitt'],
      happened:
        'Nan broke her wrist on the stairs and he came out and rang for the ambulance. Then he did not know what to do with being out.',
    },
  ],
  plans: [
    {
      opened: 94,
      theme: 'plain',
      title: 'Nan mended, Alfie out of the room by his own door.',
      own: 'It was louder than I remember.',
      emergency:
        'Texts, not rings. If he goes back in, notes under the door, twice a day.\nNan’s cousin Val sleeps over for a week.',
      strengths: 'Came out for a reason\nA man who writes letters\nNan',
      rhythm: 2,
      buddy: 'leon',
      spent: [
        [2, 4_500, 'ear defenders'],
        [5, 7_200, 'food, Val’s fares'],
      ],
      steps: [
        ['Ear defenders, the good ones', 'dylan', 2],
        ['The club, out of hours, with one man in it', 'dylan', 17],
      ],
      reviews: [
        ['Out four days of six. Cooks for Nan: beans.', 'Do not make a fuss of it.'],
        ['Beans, then egg. Went to the gate.', 'The club would open on a Sunday for one.'],
        ['In the room all week. Notes both ways.', 'Wait. Keep writing.', 'continue'],
        ['Club on Sunday. One man, one train, an hour.', 'Every Sunday, if he says.'],
        ['Second Sunday. Took Nan.', 'End. The letters carry it.'],
      ],
      outcome: 'connected-and-moving-on',
      difference: 'He came out because he was needed, and nobody clapped.',
    },
  ],
};
