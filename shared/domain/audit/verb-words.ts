import { foldForFinding } from '../text';

/** What was done, as it follows a name: `Grace recorded a contact`. By the verb that the trail keeps. */
const words: Readonly<Record<string, string>> = {
  'team.set-up': 'set up the team',
};

/** Whether the trail has words of its own for a verb. */
export function hasWords(verb: string): boolean {
  return Object.hasOwn(words, verb);
}

/** What was done, in words; a verb nobody worded is read from its own name. */
export function wordVerb(verb: string): string {
  const [, done = verb, again] = /^(.*)\.(undone|redone)$/.exec(verb) ?? [];
  const said = words[done] ?? done.replace(/^[^.]*\./, '').replaceAll('-', ' ');
  if (again === undefined) return said;
  return again === 'undone' ? `took back: ${said}` : `did again: ${said}`;
}

/** Whether a word that was typed begins a word of what was done. */
export function matchVerb(verb: string, typed: string): boolean {
  return ` ${foldForFinding(wordVerb(verb))}`.includes(` ${typed}`);
}
