import { foldForFinding } from '../text';

export const meanings = ['C1', 'C2', 'C3', 'none'] as const;
/** What a council’s own words for an event say of the three conversations; `none`: something else. */
export type Meaning = (typeof meanings)[number];

/** Words by which councils that work by the model call them; each as it stands once accents and case are forgotten. */
const signs: readonly (readonly [Exclude<Meaning, 'none'>, RegExp])[] = [
  ['C1', /\b(?:c|3c|conv|convo|conversation|conversations|tier)[ \-_.:#]*(?:1|one|i)\b/],
  ['C2', /\b(?:c|3c|conv|convo|conversation|conversations|tier)[ \-_.:#]*(?:2|two|ii)\b/],
  ['C3', /\b(?:c|3c|conv|convo|conversation|conversations|tier)[ \-_.:#]*(?:3|three|iii)\b/],
  ['C1', /\blisten(?:ing)?\b.*\bconnect(?:ing)?\b|\bhelp to connect\b/],
  [
    'C2',
    /\bin(?:tensive)? crisis\b|\bcrisis (?:plan|talk|conversation|support)\b|\bwork(?:ing)? intensively\b/,
  ],
  ['C3', /\bgood life\b|\blong[ -]term (?:conversation|plan(?:ning)?)\b/],
];

/** What words probably say; nobody is bound by it. */
export function guessMeaning(words: string): Meaning {
  const folded = foldForFinding(words);
  return signs.find(([, sign]) => sign.test(folded))?.[0] ?? 'none';
}

/** Words on the events of fewer people than these may be a note about one of them, however often it was copied: not kept. */
export const leastPeople = 5;
/** More kinds of event than these has no council: then the field holds notes, and nothing of it is kept. */
const mostDescriptions = 400;

/** Words as they were written: on how many rows, and of how many people; beyond `leastPeople` these need not be counted. */
export interface Described {
  readonly words: string;
  readonly rows: number;
  readonly people: number;
}

/**
 * Which descriptions are kept: those of several people's events, the most common first. A field that councils fill with
 * notes could name somebody; what is written of one person is never kept.
 */
export function keptDescriptions<Its extends Described>(described: readonly Its[]): readonly Its[] {
  const common = described.filter(({ words, people }) => words !== '' && people >= leastPeople);
  if (common.length > mostDescriptions) return [];
  return common.toSorted((one, other) => other.rows - one.rows);
}
