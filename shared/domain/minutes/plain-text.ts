import { localDateOf } from '../dates';
import { dated, heading, list, names, wrap } from '../plain-text';
import { sayLongDay, sayTimeOf } from '../say-dates';
import type { Amendment, Minutes } from './minutes';

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
