import { localDateOf } from '../dates';
import { sayDate, sayLongDay, sayTimeOf } from '../say-dates';
import type { Amendment, Minutes } from './minutes';

const width = 76;

/** Lines of at most 76 characters, broken between words; a longer word stands alone, whole. */
function wrap(text: string, first = '', rest = first): readonly string[] {
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

function heading(text: string): readonly string[] {
  const lines = wrap(text);
  const longest = Math.max(...lines.map((line) => [...line].length), 0);
  return ['', ...lines, '-'.repeat(longest)];
}

function list(paragraphs: readonly string[]): readonly string[] {
  if (paragraphs.length === 1) return wrap(paragraphs[0] ?? '');
  return paragraphs.flatMap((paragraph) => wrap(paragraph, '- ', '  '));
}

function names(title: string, people: readonly string[]): readonly string[] {
  return people.length === 0 ? [] : wrap(`${title}: ${people.join(', ')}.`);
}

/** A date with its year, whatever the year is: what is pasted is read years later. */
function dated(date: string): string {
  return sayDate(date, '0000-01-01');
}

/** Minutes as plain words, to be read anywhere and pasted into a council's record system; additions stand below. */
export function minutesText(minutes: Minutes, amendments: readonly Amendment[] = []): string {
  const { on, startedAt, closedAt } = minutes;
  const lines = [
    ...wrap(
      `${minutes.teamName}: minutes${minutes.kind === 'ad-hoc' ? ' of a huddle for one proposal' : ''}`,
    ),
    ...wrap(
      `${sayLongDay(on, '0000-01-01')}, ${sayTimeOf(startedAt)} to ${sayTimeOf(closedAt)}. Closed by ${minutes.closedBy}.`,
    ),
    '',
    ...names('Here', minutes.here),
    ...names('Observing', minutes.observing),
    ...names('Away', minutes.away),
    ...minutes.sections.flatMap((section) => [...heading(section.heading), ...list(section.paragraphs)]),
    ...amendments.flatMap(({ by, at, words }) => [
      ...heading(`Added on ${dated(localDateOf(at))} by ${by}`),
      ...words.split('\n').flatMap((line) => wrap(line)),
    ]),
  ];
  return `${lines.join('\n')}\n`;
}
