import type { Speaks } from './pack';

/** Who has the word, for the room: `Ewa speaks. We listen.` */
export function saySpeaks(speaks: Speaks, presenter: string): string {
  const who = presenter === '' ? 'Whoever presents' : presenter;
  switch (speaks) {
    case 'presenter':
      return `${who} speaks. We listen.`;
    case 'group':
      return presenter === '' ? 'We think aloud together.' : `We think aloud. ${who} only listens.`;
    case 'each-in-turn':
      return 'One after another, everybody once.';
    case 'everyone':
      return 'All of us together.';
    case 'facilitator':
      return 'Whoever leads us speaks.';
    case 'nobody':
      return 'In quiet, each for ourselves.';
  }
}

const short: Readonly<Record<Speaks, string>> = {
  presenter: 'whoever presents speaks',
  group: 'the group thinks aloud',
  'each-in-turn': 'each in turn',
  everyone: 'all of us together',
  facilitator: 'whoever leads speaks',
  nobody: 'in quiet',
};

/** The same for a list of steps, where nobody is named yet: `each in turn`. */
export function wordSpeaks(speaks: Speaks): string {
  return short[speaks];
}
