import { sayCsvRefusal, sayMisfit } from '../exchange/csv-refusal-words';
import { sayList, startSentence } from '../text';
import type { FileRefusal, HistoryRefusal, WrongRow } from './refusals';

const numbers = new Intl.NumberFormat('en-GB');

/** `Line 1,204, field 26 (Event Start Date): “31/02/2024” is no date.` */
export function sayWrongRow(row: WrongRow): string {
  if (row.kind === 'misfit') return sayMisfit(row);
  const { line, field, name, found } = row;
  const at = `Line ${numbers.format(line)}, field ${field} (${name})`;
  if (row.kind === 'date-missing') return `${at}: there is no date.`;
  if (row.kind === 'date-unreadable') return `${at}: “${found}” is no date.`;
  return `${at}: “${found}” is what a spreadsheet writes where there is no date. Leave the cell empty.`;
}

function sayRows({ rows, more }: Extract<FileRefusal, { kind: 'rows-wrong' }>): string {
  const many = rows.length + more;
  const first = rows[0] === undefined ? '' : ` ${sayWrongRow(rows[0])}`;
  return many === 1
    ? `One row cannot be read.${first}`
    : `${numbers.format(many)} rows cannot be read. The first:${first}`;
}

/** Why a file is not taken in; that nothing of it was kept, the screen says once for all of them. */
export function sayHistoryRefusal(refusal: HistoryRefusal): string {
  switch (refusal.kind) {
    case 'headings-missing':
      return `The first line does not have ${sayList(refusal.missing.map((name) => `“${name}”`))}. Client Level Data has them in every release; ask for the file as it is sent to NHS England.`;
    case 'headings-repeated':
      return startSentence(
        `${sayList(refusal.repeated.map(({ name, fields }) => `“${name}” stands above fields ${sayList(fields.map(String))}`))} of line 1, so which of them counts cannot be known. Take one of them out.`,
      );
    case 'rows-wrong':
      return sayRows(refusal);
    case 'no-events':
      return 'There are headings in that file, but no events below them that can be counted.';
    case 'no-room-for-history':
      return 'This computer has no room left for what would be taken in. Make some room, then try again.';
    case 'folder-not-writable':
      return 'The folder that your team’s data is in cannot be written to. Ask whoever looks after this computer, then try again.';
    case 'file-at-hand':
      return 'Another file is being taken in. Finish with that one first, or leave it.';
    case 'being-kept':
      return 'It is being kept at this moment. Once it is there, it can be taken out again as a whole.';
    case 'no-file-at-hand':
      return 'There is no file to take in any more. Choose it again.';
    default:
      return sayCsvRefusal(refusal);
  }
}
