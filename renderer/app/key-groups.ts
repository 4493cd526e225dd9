import type { KeyGroup } from '../components/over/keys-sheet';

/** What `?` shows. */
export const keyGroups: readonly KeyGroup[] = [
  {
    title: 'Anywhere',
    keys: [
      [['Ctrl', 'K'], 'find or do anything'],
      [['Ctrl', 'Enter'], 'take the gold step'],
      [['Ctrl', 'Z'], 'take back what was done last'],
      [['Esc'], 'leave a field; close what is open'],
      [['/'], 'find in this list'],
      [['Alt', '1'], 'this week, 2 people, 3 C2 plans, 4 C3 proposals, 5 our data, 6 reflection'],
      [['Ctrl', 'L'], 'lock; the wall goes blank first'],
      [['Ctrl', '+'], 'larger words'],
    ],
  },
  {
    title: 'Our data',
    keys: [
      [['→'], 'another question'],
      [['1'], '2, 3: another chart of this one'],
      [['T'], 'the chart as a table'],
      [['Tab'], 'into the chart; then ← and → from week to week'],
      [['F'], 'this chart on the wall'],
      [['P'], 'pin a note; A begin anew; G baseline and target'],
      [['X'], 'take it out; C before and now; Y how far back'],
      [['R'], 'plan a session on this chart'],
    ],
  },
  {
    title: 'In a huddle',
    keys: [
      [['→'], 'next item'],
      [['Space'], 'next item'],
      [['←'], 'back'],
      [['N'], 'a note on this item'],
      [['1'], '2, 3: choose'],
      [['G'], 'a member’s letter: here or away, or whose turn'],
      [['S'], 'skip this item'],
      [['A'], 'add something to the agenda'],
      [['Alt', '↑'], 'this item earlier; Alt ↓ later'],
      [['C'], 'a contact on a plan; P a spend'],
      [['Alt', 'G'], 'the guide to this item'],
      [['Enter'], 'write in the panel'],
    ],
  },
  {
    title: 'In a reflective session',
    keys: [
      [['→'], 'next step; Space too; ← back'],
      [['N'], 'what we want to remember'],
      [['L'], 'a learning point for the team'],
      [['C'], 'something one of us undertakes'],
      [['H'], 'who came'],
      [['M'], 'the material'],
    ],
  },
  {
    title: 'Guides and packs',
    keys: [
      [['G'], 'the guide beside what you are doing'],
      [['→'], 'another section of a guide; ← back'],
      [['F'], 'this section on the wall'],
      [['C'], 'copy a pack and make it ours; E change it; A a new one'],
    ],
  },
  {
    title: 'The wall',
    keys: [
      [['W'], 'show the wall, or take it away'],
      [['B'], 'blank it at once'],
    ],
  },
];
