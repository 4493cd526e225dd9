import { escaped } from '../text';
import { standIn } from './replaced';
import { noLetterAfter, type Way, waysOfInitials } from './without-initials';

/** What of a text is one label from here on, if it is. */
type LabelAt = (text: string, at: number) => string | undefined;

/** The known-as labels of a team's people by their first word: there are thousands, and few are spoken of. */
export interface KnownLabels {
  readonly byWord: ReadonlyMap<string, readonly LabelAt[]>;
  /** Those that begin with anything but a letter or figure. */
  readonly others: readonly RegExp[];
}

const firstWord = /^[\p{L}\p{N}]+/u;
const unseen = /\p{Cf}/gu;

/** In a script that joins its letters, signs that are not seen may stand between any two of them. */
function asWritten(label: string): Way {
  const between = /[^\p{Script=Latin}\p{Script=Common}]/u.test(label) ? '\\p{Cf}*' : '';
  const words = label.split(/\s+/).map((word) => Array.from(word, escaped).join(between));
  const end = /[\p{L}\p{N}]$/u.test(label) ? noLetterAfter : '';
  return { word: firstWord.exec(label)?.[0] ?? '', pattern: `${words.join('\\s+')}${end}` };
}

const waysMade = new Map<string, readonly Way[]>();
const mostMade = 20_000;

function waysOf(label: string): readonly Way[] {
  const known = waysMade.get(label);
  if (known !== undefined) return known;
  const made = waysOfInitials(label) ?? [...new Set([label, label.toUpperCase()])].map(asWritten);
  if (waysMade.size >= mostMade) waysMade.clear();
  waysMade.set(label, made);
  return made;
}

/** Its pattern is made when its word is first met: making thousands takes longer than all else. */
function labelAt(source: string): LabelAt {
  let pattern: RegExp | null = null;
  return (text, at) => {
    pattern ??= new RegExp(source, 'uy');
    pattern.lastIndex = at;
    return pattern.exec(text)?.[0];
  };
}

/** Such a label would be found in every sentence. */
function isEveryWord(label: string): boolean {
  return label === 'A' || label === 'I';
}

/**
 * Labels are often everyday words, so they are found as they are written and in capitals, never small: `Vinyl`,
 * `VINYL`, and not `vinyl`.
 */
export function knownLabels(labels: readonly string[]): KnownLabels {
  const named = labels
    .map((label) => label.replace(unseen, '').trim())
    .filter((label) => label !== '' && !isEveryWord(label));
  const known = [...new Set(named)].toSorted((a, b) => b.length - a.length).flatMap(waysOf);
  const byWord = Map.groupBy(known, ({ word }) => word);
  return {
    byWord: new Map([...byWord].map(([word, ways]) => [word, ways.map(({ pattern }) => labelAt(pattern))])),
    others: (byWord.get('') ?? []).map(({ pattern }) => new RegExp(pattern, 'gu')),
  };
}

/** A label's last full stop is the sentence's too where the sentence ends. */
function standsFor(label: string, after: string): string {
  return label.endsWith('.') && /^(?:\s+\p{Lu}|\s*$)/u.test(after) ? `${standIn.person}.` : standIn.person;
}

export function withoutLabels(
  text: string,
  { byWord, others }: KnownLabels,
): { readonly text: string; readonly count: number } {
  let count = 0;
  const rest = others.reduce(
    (said, pattern) =>
      said.replace(pattern, () => {
        count += 1;
        return standIn.person;
      }),
    text,
  );
  let done = '';
  let from = 0;
  for (const { 0: word, index } of rest.matchAll(/[\p{L}\p{N}]+(?:\p{Cf}+[\p{L}\p{N}]+)*/gu)) {
    if (index < from) continue;
    for (const label of byWord.get(word.replace(unseen, '')) ?? []) {
      const found = label(rest, index);
      if (found === undefined) continue;
      const end = index + found.length;
      done += rest.slice(from, index) + standsFor(found, rest.slice(end, end + 4));
      from = end;
      count += 1;
      break;
    }
  }
  return { text: done + rest.slice(from), count };
}
