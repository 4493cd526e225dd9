import { localDateOf } from '../dates';
import {
  type DocumentBlock,
  type DocumentFact,
  part,
  type ReadableDocument,
  texts,
} from '../documents/document';
import { dated } from '../plain-text';
import { sayLongDay, sayTimeOf } from '../say-dates';
import { startSentence } from '../text';
import type { Amendment, Minutes, MinutesSection } from './minutes';

/** Every date with its year: what is filed is read years later. */
const always = '0000-01-01';

/** Nobody's label and decision are longer: a colon after more words than these is one of the text's own. */
const longestTerm = 60;

function names(term: string, people: readonly string[]): readonly DocumentFact[] {
  return people.length === 0 ? [] : [{ term, lines: [`${people.join(', ')}.`] }];
}

/** In a section about several people, each paragraph begins with whom it is about and what was decided. */
export function termOf(paragraph: string): { readonly term: string; readonly rest: string } | null {
  const at = paragraph.indexOf(':');
  if (at < 0 || at > longestTerm) return null;
  return { term: paragraph.slice(0, at), rest: paragraph.slice(at + 1).trim() };
}

function planRow(paragraph: string): DocumentFact {
  const found = termOf(paragraph);
  return found === null
    ? { term: '', lines: [paragraph] }
    : { term: found.term, lines: [startSentence(found.rest)] };
}

function isQuote(paragraph: string): boolean {
  return /^“[^”]*”$/.test(paragraph);
}

function saidBlocks({ kind, paragraphs }: MinutesSection): readonly DocumentBlock[] {
  if (kind === 'c2-plan' && paragraphs.every((paragraph) => termOf(paragraph) !== null))
    return [{ kind: 'facts', rows: paragraphs.map(planRow) }];
  const quotes = paragraphs.filter(isQuote);
  const rest = paragraphs.filter((paragraph) => !isQuote(paragraph));
  return [
    ...quotes.map((quote): DocumentBlock => ({ kind: 'quote', text: quote.slice(1, -1) })),
    ...(rest.length > 1 ? [{ kind: 'list', items: rest } satisfies DocumentBlock] : texts(rest)),
  ];
}

/** The trail’s mark on minutes, so that whoever files them can hold the record against it later. */
export function sayRecordStood(mark: string): string {
  return `The record stood at ${mark} when these minutes were made.`;
}

/** The minutes of a closed huddle as a document; what was added to them stands below, and an appendix after that. */
export function minutesDocument(
  minutes: Minutes,
  amendments: readonly Amendment[] = [],
  appendix: readonly DocumentBlock[] = [],
): ReadableDocument {
  const { teamName, kind, on, startedAt, closedAt, closedBy } = minutes;
  const room = [
    ...names('Here', minutes.here),
    ...names('Observing', minutes.observing),
    ...names('Away', minutes.away),
  ];
  const title = `${teamName}: minutes${kind === 'ad-hoc' ? ' of a huddle for one proposal' : ''}`;
  return {
    title,
    under: `${sayLongDay(on, always)}, ${sayTimeOf(startedAt)} to ${sayTimeOf(closedAt)}. Closed by ${closedBy}.`,
    print: 'plain',
    foot: `${title}, ${dated(on)}`,
    blocks: [
      ...(room.length === 0 ? [] : [{ kind: 'facts', rows: room } satisfies DocumentBlock]),
      ...minutes.sections.flatMap((section) => part(section.heading, saidBlocks(section))),
      ...(minutes.mark === undefined
        ? []
        : [{ kind: 'text', text: sayRecordStood(minutes.mark), quiet: true } satisfies DocumentBlock]),
      ...amendments.flatMap(({ by, at, words }) =>
        part(`Added on ${dated(localDateOf(at))} by ${by}`, texts([words])),
      ),
      ...appendix,
    ],
  };
}
