import { part, type ReadableDocument, texts } from '../documents/document';
import { sayDate } from '../say-dates';
import type { LearningContent } from './record-complete';
import { standardsOf, wordStandard } from './standard-words';

/** One field of a record as it is read outside the program. */
export interface RecordPart {
  readonly term: string;
  /** Paragraphs, or the lines of a list. */
  readonly lines: readonly string[];
  /** A few words beside their term; others are text under a heading. */
  readonly short: boolean;
}

/** A record as a document, however it is set: nobody's name is on it, its owner's neither. */
export interface RecordDocument {
  readonly title: string;
  readonly parts: readonly RecordPart[];
}

/** What stands where nothing was written: a reader then knows that nothing was lost on the way. */
const notWritten = 'Not written yet.';

function long(term: string, text: string): RecordPart {
  const lines = text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');
  return { term, lines: lines.length === 0 ? [notWritten] : lines, short: false };
}

/** The fields that Social Work England asks for, in their order, the same for Word, PDF and plain text. */
export function recordDocument(record: LearningContent): RecordDocument {
  const tags = standardsOf(record.standards);
  const peer = record.withPeer ? `Yes, with ${record.peerWith.trim() || '…'}` : 'No';
  return {
    title: 'Record of my learning',
    parts: [
      // The year is always said: a file is read in another one.
      { term: 'Date', lines: [sayDate(record.on, '')], short: true },
      { term: 'Kind of activity', lines: [record.activity.trim() || notWritten], short: true },
      { term: 'Reflected on with a colleague', lines: [peer], short: true },
      {
        term: 'Standards it speaks to',
        lines:
          tags.length === 0
            ? ['None chosen']
            : tags.map((standard) => `${standard} ${wordStandard(standard)}`),
        short: true,
      },
      long('What it was', record.what),
      long('Why it mattered to my work', record.why),
      long('What I learned', record.learned),
      long('What it changes in my practice', record.forPractice),
      long('What it changes for people', record.forPeople),
    ],
  };
}

/** A record as a file or on paper: the short fields beside their names, the rest under headings. */
export function readableRecord({ title, parts }: RecordDocument): ReadableDocument {
  return {
    title,
    under: '',
    print: 'plain',
    blocks: [
      { kind: 'facts', rows: parts.filter(({ short }) => short) },
      ...parts.filter(({ short }) => !short).flatMap(({ term, lines }) => part(term, texts(lines))),
    ],
  };
}
