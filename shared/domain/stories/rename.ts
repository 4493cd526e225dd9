import { escaped } from '../text';
import type { StoryWords } from './story';
import { calledIn, nameless } from './story-words';

function renamedText(text: string, from: string, to: string): string {
  const next = calledIn({ called: to });
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}])${escaped(calledIn({ called: from }))}(?![\\p{L}\\p{N}])`,
    'giu',
  );
  return text.replace(pattern, (found, at: number) => {
    const begins = at === 0 || /(?:[.!?…]["”’)]?\s+|\n\s*|“)$/u.test(text.slice(0, at));
    // A name is found as it is written; “this person” also where a sentence begins with it.
    if (from !== '' && found !== from) return found;
    return begins || next !== nameless ? next.slice(0, 1).toUpperCase() + next.slice(1) : next;
  });
}

/** The same story with another name for its person, wherever it stands. */
export function renamed<Words extends StoryWords>(words: Words, from: string, to: string): Words {
  return {
    ...words,
    title: renamedText(words.title, from, to),
    beginning: renamedText(words.beginning, from, to),
    tried: renamedText(words.tried, from, to),
    changed: renamedText(words.changed, from, to),
    difference: renamedText(words.difference, from, to),
  };
}
