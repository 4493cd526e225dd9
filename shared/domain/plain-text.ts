import { sayDate } from './say-dates';

/*
 * Plain words for a council's record system, which knows no fonts: narrow lines, headings underlined with hyphens.
 */

const width = 76;

/** Lines of at most 76 characters, broken between words; a longer word stands alone, whole. */
export function wrap(text: string, first = '', rest = first): readonly string[] {
  const lines: string[] = [];
  let line = first;
  let empty = true;
  for (const word of text.split(/\s+/).filter((part) => part !== '')) {
    if (!empty && [...line].length + 1 + [...word].length > width) {
      lines.push(line);
      line = rest;
      empty = true;
    }
    line = empty ? line + word : `${line} ${word}`;
    empty = false;
  }
  return empty ? lines : [...lines, line];
}

/** A heading with a line under it, a line of nothing before it. */
export function heading(text: string): readonly string[] {
  const lines = wrap(text);
  const longest = Math.max(...lines.map((line) => [...line].length), 0);
  return ['', ...lines, '-'.repeat(longest)];
}

/** One paragraph as it is, several each with a dash. */
export function list(paragraphs: readonly string[]): readonly string[] {
  if (paragraphs.length === 1) return wrap(paragraphs[0] ?? '');
  return paragraphs.flatMap((paragraph) => wrap(paragraph, '- ', '  '));
}

/** A date with its year, whatever the year is: what is pasted is read years later. */
export function dated(date: string): string {
  return sayDate(date, '0000-01-01');
}
