import { sayCount } from '../text';
import type { CellPlace, CsvRefusal, MisfitRow } from './csv-refusals';

const numbers = new Intl.NumberFormat('en-GB');

/** “line 1,204, field 31 (Event Outcome)” */
function sayPlace({ line, field, name }: CellPlace): string {
  const named = name === null || name === '' ? '' : ` (${name})`;
  return `line ${numbers.format(line)}, field ${field}${named}`;
}

/** A row that does not fit, for a sentence of its own. */
export function sayMisfit({ line, found, expected }: MisfitRow): string {
  const than = found < expected ? 'too few' : 'too many';
  return `Line ${numbers.format(line)} has ${sayCount(found, 'field')}, ${than} for the ${expected} headings.`;
}

const unread: Readonly<Record<Extract<CsvRefusal, { kind: 'file-cannot-be-read' }>['why'], string>> = {
  'not-there': 'The file is no longer where it was. Choose it again from where it is now.',
  'not-allowed':
    'This computer does not let you read that file. Ask whoever gave it to you, or copy it to your own documents.',
  'not-a-file': 'That is a folder, not a file. Choose the file in it.',
  'in-use': 'Another program holds that file. Close it there, then try again.',
  'went-away':
    'The file could not be read to its end: the drive it is on stopped answering. Copy it to this computer, then try again.',
};

const looks: Readonly<Record<Extract<CsvRefusal, { kind: 'not-a-csv' }>['looksLike'], string>> = {
  workbook: 'That is a spreadsheet workbook (.xlsx). Open it and save it as CSV.',
  'older-workbook':
    'That is an older or a locked spreadsheet workbook. Open it, with its password if it has one, and save it as CSV.',
  pdf: 'That is a PDF. What is needed is the CSV that the figures came in.',
  'something-else': 'That file holds no text in rows, so it is no CSV.',
};

/** What happened and what to do next; that nothing was taken in, the screen says once for all of them. */
export function sayCsvRefusal(refusal: CsvRefusal): string {
  switch (refusal.kind) {
    case 'file-cannot-be-read':
      return unread[refusal.why];
    case 'file-empty':
      return 'That file has nothing in it.';
    case 'not-a-csv':
      return looks[refusal.looksLike];
    case 'quote-left-open':
      return `A quotation mark that opens at ${sayPlace(refusal.at)} is never closed properly, so where the cell ends cannot be known. Close it there, or double it if it belongs to the words.`;
    case 'cell-too-long':
      return `The cell at ${sayPlace(refusal.at)} is longer than ${numbers.format(refusal.characters)} characters. Look at what it holds: no field of such a file is that long.`;
    case 'file-changed':
      return 'The file changed while it was read. Wait until whatever writes it has finished, then choose it again.';
  }
}
