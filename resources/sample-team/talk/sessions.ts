import type { ToldSession } from '../story';

const everybody = ['helen', 'kwame', 'priya', 'callum', 'farah', 'ewa', 'rosa', 'dylan', 'josie', 'sandra'];

/** The reflective sessions of the last months, and the one that is to come. */
export const sessions: readonly ToldSession[] = [
  {
    ago: 166,
    time: '13:30',
    place: 'The upstairs room',
    pack: 'what-so-what-now-what',
    leads: 'kwame',
    presents: null,
    asked: everybody,
    missing: ['josie'],
    promptedBy: 'dilemma',
    prompt: 'A Friday when three of us went to the same door, and nobody to the one across the river.',
    notes: {
      'What? Together': 'Nobody was wrong about what they saw. We each saw a third of it.',
      'Now what?': 'A word in the room at noon on Fridays. Who is going where, and who is left.',
    },
    points: [
      {
        name: 'Noon on Fridays',
        words: 'Say aloud where each of us is going this afternoon, and ask who has not been thought of.',
      },
    ],
    learned: {
      who: 'helen',
      learned: 'I solve things on the telephone before I have asked who else is on their way.',
      forPractice: 'I ask “who is there already?” before I ask what is wrong.',
      forPeople: 'One of us at the door instead of three, and somebody at every door.',
      kept: true,
    },
  },
  {
    ago: 96,
    time: '13:30',
    place: 'The upstairs room',
    pack: 'a-c2-that-went-well',
    leads: 'dylan',
    presents: 'priya',
    asked: everybody,
    missing: ['sandra', 'rosa'],
    promptedBy: 'huddle',
    prompt: 'It ended in control again, and none of us could say why.',
    notes: {
      'What we heard': 'The neighbour with the ladder came up four times. The money came up once.',
      'Take one away': 'Without the Thursday telephone call it would not have held.',
    },
    points: [
      {
        name: 'Keep one small promise',
        words: 'What made the difference was a call on the day we had said, five weeks running.',
      },
      {
        name: 'Ask who already knocks',
        words: 'A neighbour had been looking in for a year. It took us a month to ask.',
      },
    ],
  },
  {
    ago: 40,
    time: '14:00',
    place: 'Aldermouth library',
    pack: 'words-we-use',
    leads: 'priya',
    presents: null,
    asked: [...everybody, 'leon', 'idris'],
    missing: ['kwame'],
    promptedBy: 'records',
    prompt: 'Five of ten records said that somebody “declined”, and none said what they were offered.',
    notes: {
      'Sort the cards': '“Declined” went to three sheets. It depends on what was asked.',
      'Let go of three': 'Declined. Hard to reach. Placed. Nobody wanted to keep any of them.',
    },
    points: [
      {
        name: 'What was offered?',
        words: 'Before we write that somebody said no, we write what we asked, and how.',
      },
    ],
    learned: {
      who: 'helen',
      learned: 'I write “declined” when I am tired, and it hides my own question.',
      forPractice: 'I write down the question I asked, in my words, and then their answer.',
      forPeople: 'Whoever reads it next can ask a better one.',
      kept: false,
    },
  },
  {
    ago: 2,
    time: '14:00',
    place: 'The upstairs room',
    pack: 'listening-to-carers',
    leads: 'priya',
    presents: null,
    asked: ['helen', 'farah', 'ewa', 'rosa', 'dylan', 'josie', 'leon', 'idris'],
    missing: ['josie'],
    promptedBy: 'measure',
    chart: 'c3-returned',
    prompt: 'Most of what came back to us came back because the carer had not been asked alone.',
    notes: {
      'Round one: only listen': 'Four minutes is long. Most of us had mended something by the second.',
      'What we heard': 'The last line on the card came out when nobody was writing.',
    },
    points: [
      {
        name: 'Pen down for the first four minutes',
        words: 'What a carer keeps for last is said to somebody who is not writing.',
      },
    ],
    undertaken: [
      { what: 'Ring one carer with nothing to offer but time', who: 'farah', within: 7 },
      { what: 'Ask Leon’s group how they would like to be asked', who: 'dylan', within: 12 },
    ],
  },
  {
    ago: -6,
    time: '14:00',
    place: 'The upstairs room',
    pack: 'one-of-us-presents',
    leads: 'dylan',
    presents: 'farah',
    asked: ['helen', 'kwame', 'priya', 'ewa', 'rosa', 'sandra', 'leon', 'idris'],
    about: 'Vinyl',
    promptedBy: 'dilemma',
    prompt: 'When is a flat safe enough, and who says so?',
    story:
      'Somebody whose floor is full of what he loves, and whose path to the door stays open by one strip of tape.',
  },
];
