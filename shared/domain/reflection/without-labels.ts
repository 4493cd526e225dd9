import { standIn } from './replaced';

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\/-]/g, '\\$&');
const initials = /^(?:\p{L}\.\s?)+\p{L}?\.?$/u;
const letterBefore = '(?<![\\p{L}\\p{N}])';
const letterAfter = '(?![\\p{L}\\p{N}])';

function patternOf(label: string): string {
  // Initials may be written with their last full stop or without: `J.K` is J.K. too; `JK` may be anything.
  if (initials.test(label)) {
    const letters = [...label.matchAll(/\p{L}/gu)].map(([letter]) => letter);
    return `${letterBefore}${letters.join('\\.\\s?')}${letters.length === 1 ? '\\.' : '\\.?'}${letterAfter}`;
  }
  const words = label.trim().split(/\s+/).map(escaped).join('\\s+');
  const before = /^[\p{L}\p{N}]/u.test(label) ? letterBefore : '';
  const after = /[\p{L}\p{N}]$/u.test(label) ? letterAfter : '';
  return `${before}${words}${after}`;
}

/** Such a label would be found in every sentence. */
function isEveryWord(label: string): boolean {
  return label === 'A' || label === 'I';
}

/**
 * The known-as labels of the team's people, ready to be found. They are often everyday words, so they are found as
 * they are written and in capitals, never small: `Vinyl`, `VINYL`, and not `vinyl`.
 */
export function labelPattern(labels: readonly string[]): RegExp | null {
  const named = labels.map((label) => label.trim()).filter((label) => label !== '' && !isEveryWord(label));
  const known = new Set(named.flatMap((label) => [label, label.toUpperCase()]));
  if (known.size === 0) return null;
  const patterns = [...known].toSorted((a, b) => b.length - a.length).map(patternOf);
  return new RegExp(patterns.join('|'), 'gu');
}

/** A label's last full stop is the sentence's too where the sentence ends. */
export function withoutLabels(
  text: string,
  pattern: RegExp | null,
): { readonly text: string; readonly count: number } {
  if (pattern === null) return { text, count: 0 };
  let count = 0;
  const done = text.replace(pattern, (found, at: number) => {
    count += 1;
    const ends = found.endsWith('.') && /^(?:\s+\p{Lu}|\s*$)/u.test(text.slice(at + found.length));
    return ends ? `${standIn.person}.` : standIn.person;
  });
  return { text: done, count };
}
