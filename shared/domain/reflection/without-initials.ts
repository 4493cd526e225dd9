/** One way to write a label: the word it begins with, and a pattern of all of it. */
export interface Way {
  readonly word: string;
  readonly pattern: string;
}

/** What ends with a letter is not found where the word goes on. */
export const noLetterAfter = '(?!\\p{Cf}*[\\p{L}\\p{N}])';

const withStops = /^(?:\p{L}\.\s?)+\p{L}?\.?$/u;
/** Two or three capitals are initials too; more of them may be a word. */
const withoutStops = /^\p{Lu}(?:\s?\p{Lu}){1,2}$/u;

/** What these capitals stand for in any record: they are a label only as the team writes it, so `G.P.` and never `GP`. */
const otherwiseSaid: ReadonlySet<string> = new Set(
  'AM PM GP OT PT SW PA HR IT ID UK EU TV CV OK MH LD NHS CPN CQC CPD CHC DWP MCA'.split(' '),
);
/** What is written small with full stops. */
const otherwiseSmall: ReadonlySet<string> = new Set('am pm eg ie nb ps'.split(' '));

/** The letters of a label of initials, as capitals; null for any other. */
function lettersOf(label: string): readonly string[] | null {
  if (!withStops.test(label) && !withoutStops.test(label)) return null;
  return [...label.matchAll(/\p{L}/gu)].map(([letter]) => letter.toUpperCase());
}

/**
 * The ways to write initials: `J.K.`, `J. K`, `JK`, `J K` and `j.k.`, never `jk`, which stands in many a word. What
 * leaves the machine rather loses a word too many than shows whom it is about. Null for what is no initials.
 */
export function waysOfInitials(label: string): readonly Way[] | null {
  const letters = lettersOf(label);
  if (letters === null) return null;
  const [first = ''] = letters;
  const stop = letters.length === 1 ? '\\.' : '\\.?';
  const stopped = { word: first, pattern: `${letters.join('\\.\\s?')}${stop}${noLetterAfter}` };
  if (letters.length === 1) return [stopped];
  const small = letters.map((letter) => letter.toLowerCase());
  const together = letters.join('');
  const capitals = [
    { word: together, pattern: `${together}${noLetterAfter}` },
    { word: first, pattern: `${letters.join('[ \\u00A0]')}${noLetterAfter}` },
  ];
  const smalls = [first, first.toLowerCase()].map((word) => ({
    word,
    pattern: `${[word, ...small.slice(1)].join('\\.')}\\.?${noLetterAfter}`,
  }));
  return [
    stopped,
    ...(otherwiseSaid.has(together) && label !== together ? [] : capitals),
    ...(otherwiseSmall.has(small.join('')) ? [] : smalls),
  ];
}
