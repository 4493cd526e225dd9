import fc from 'fast-check';
import { extractRawText } from 'mammoth';
import { expect, test } from 'vitest';
import { documentDocx } from '../../../electron/documents/document-docx';
import { decisionNote } from '../../../shared/domain/case-notes/decision-note';
import type { DocumentBlock, ReadableDocument } from '../../../shared/domain/documents/document';
import { documentText } from '../../../shared/domain/documents/document-text';
import { wholeProposal } from '../../domain/c3-proposals/a-proposal';

/** The words of a text, whatever its lines and marks are. */
function wordsOf(text: string): readonly string[] {
  return text.match(/[\p{L}\p{N}]+/gu) ?? [];
}

async function wordsOfWord(document: ReadableDocument): Promise<readonly string[]> {
  const buffer = Buffer.from(await documentDocx(document), 'base64');
  return wordsOf((await extractRawText({ buffer })).value);
}

/** Each word as often as it is said; in a table plain text says the head again in every row. */
function counted(words: readonly string[]): ReadonlyMap<string, number> {
  return new Map([...Map.groupBy(words, (word) => word)].map(([word, all]) => [word, all.length]));
}

const words = fc
  .array(
    fc.oneof(
      fc.constantFrom(
        'rang',
        'Zoë',
        'مريم',
        'עברית',
        '&',
        '<b>',
        '—',
        '£45',
        '\n',
        'x'.repeat(300),
        '👩🏽‍🦽',
      ),
      fc.stringMatching(/^[a-z]{1,8}$/),
    ),
    { minLength: 1, maxLength: 12 },
  )
  .map((parts) => parts.join(' '));
const block: fc.Arbitrary<DocumentBlock> = fc.oneof(
  fc.record({
    kind: fc.constant('heading' as const),
    text: words,
    level: fc.constantFrom(2 as const, 3 as const),
  }),
  fc.record({ kind: fc.constantFrom('text' as const, 'quote' as const), text: words }),
  fc.record({ kind: fc.constant('list' as const), items: fc.array(words, { minLength: 1, maxLength: 4 }) }),
  fc.record({
    kind: fc.constant('facts' as const),
    rows: fc.array(fc.record({ term: words, lines: fc.array(words, { minLength: 1, maxLength: 3 }) }), {
      minLength: 1,
      maxLength: 3,
    }),
  }),
);

test('Word and plain text say every word, as often as it stands in the document', async () => {
  const document = fc.record({
    ...{ title: words, under: words, print: fc.constantFrom('plain' as const, 'large' as const) },
    blocks: fc.array(block, { maxLength: 12 }),
  });
  await fc.assert(
    fc.asyncProperty(document, async (readable) => {
      expect(counted(await wordsOfWord(readable))).toEqual(counted(wordsOf(documentText(readable))));
    }),
    { numRuns: 40 },
  );
});

test('a document of two hundred sections, of long words and of texts of twenty thousand letters is whole', async () => {
  const long = 'a sentence of several words. '.repeat(700);
  const readable: ReadableDocument = {
    ...{ title: 'Long', under: '', print: 'plain' },
    blocks: Array.from({ length: 200 }, (_, at): readonly DocumentBlock[] => [
      { kind: 'heading', level: 2, text: `Section ${at}` },
      { kind: 'text', text: at % 50 === 0 ? long : 'ü'.repeat(900) },
    ]).flat(),
  };
  const text = documentText(readable);
  expect(text.match(/^Section \d+$/gm)).toHaveLength(200);
  expect(counted(await wordsOfWord(readable))).toEqual(counted(wordsOf(text)));
});

test('a case note says the same in Word as in plain text', async () => {
  const note = decisionNote({
    ...{ teamName: 'Riverside team', proposer: null, linkedC1: [], linkedC2: [], told: null },
    person: { fullName: 'مريم Maddox', dateOfBirth: null, recordNumber: 'LAS-1' },
    decision: {
      ...{ decision: 'signed-off', on: '2026-03-18', by: 'consent', present: [], positions: [], toTry: [] },
      ...{
        overruledReason: null,
        authoriserName: null,
        authorisedOn: null,
        whoTells: null,
        lookAgainOn: null,
      },
      consideration: wholeProposal,
    },
  });
  const word = new Set(await wordsOfWord(note));
  expect(wordsOf(documentText(note)).filter((each) => !word.has(each))).toEqual([]);
});
