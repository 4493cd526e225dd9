import { standIn } from './replaced';

/** The known-as labels of a team's people by their first word: there are thousands, and few are spoken of. */
export interface KnownLabels {
  readonly byWord: ReadonlyMap<string, readonly RegExp[]>;
  /** Those that begin with anything but a letter or figure. */
  readonly others: readonly RegExp[];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
const initials = /^(?:\p{L}\.\s?)+\p{L}?\.?$/u;
const noLetterAfter = '(?![\\p{L}\\p{N}])';
const firstWord = /^[\p{L}\p{N}]+/u;

function patternOf(label: string): string {
  // Initials may be written with their last full stop or without: `J.K` is J.K. too; `JK` may be anything.
  if (initials.test(label)) {
    const letters = [...label.matchAll(/\p{L}/gu)].map(([letter]) => letter);
    return `${letters.join('\\.\\s?')}${letters.length === 1 ? '\\.' : '\\.?'}${noLetterAfter}`;
  }
  const words = label.split(/\s+/).map(escaped).join('\\s+');
  return `${words}${/[\p{L}\p{N}]$/u.test(label) ? noLetterAfter : ''}`;
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
  const named = labels.map((label) => label.trim()).filter((label) => label !== '' && !isEveryWord(label));
  const known = [...new Set(named.flatMap((label) => [label, label.toUpperCase()]))]
    .toSorted((a, b) => b.length - a.length)
    .map((label) => ({
      word: firstWord.exec(label)?.[0] ?? '',
      pattern: new RegExp(patternOf(label), 'uy'),
    }));
  const byWord = Map.groupBy(known, ({ word }) => word);
  return {
    byWord: new Map([...byWord].map(([word, theirs]) => [word, theirs.map(({ pattern }) => pattern)])),
    others: (byWord.get('') ?? []).map(({ pattern }) => new RegExp(pattern.source, 'gu')),
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
  for (const { 0: word, index } of rest.matchAll(/[\p{L}\p{N}]+/gu)) {
    if (index < from) continue;
    for (const pattern of byWord.get(word) ?? []) {
      pattern.lastIndex = index;
      const found = pattern.exec(rest)?.[0];
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
