import { EncryptedFileError, HucreError, type Sheet as Read, type Workbook } from 'hucre';
import { readXlsx } from 'hucre/xlsx';
import type { SheetTrouble } from '../../../shared/domain/imports/refusals';
import {
  longestCell,
  mostColumns,
  mostLines,
  type Sheet,
  type SheetLine,
} from '../../../shared/domain/imports/sheet';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { cellText } from './cell-text';
import { weighZip } from './weigh-zip';

/** Room for rows in which nothing stands, of which spreadsheets keep many. */
const rowsRead = 4 * mostLines;

function linesOf({ rows, cells }: Read): readonly SheetLine[] {
  return rows.flatMap((row, at) => {
    const texts = row.map((value, column) => cellText(value, cells?.get(`${at},${column}`)));
    const last = texts.findLastIndex((text) => text !== '');
    return last < 0 ? [] : [{ line: at + 1, cells: texts.slice(0, last + 1) }];
  });
}

function troubleOf({ name, lines }: Sheet): SheetTrouble | null {
  if (lines.length > mostLines) return { kind: 'too-many-lines', sheet: name, most: mostLines };
  if (lines.some(({ cells }) => cells.length > mostColumns))
    return { kind: 'too-many-columns', sheet: name, most: mostColumns };
  for (const { line, cells } of lines) {
    const field = cells.findIndex((cell) => cell.length > longestCell) + 1;
    if (field > 0)
      return {
        kind: 'cell-too-long',
        at: { line, field, name: lines[0]?.cells[field - 1] ?? null },
        characters: longestCell,
      };
  }
  return null;
}

async function unpack(bytes: Buffer): Promise<Outcome<Workbook, SheetTrouble>> {
  try {
    const sheets = ({ hidden, veryHidden }: { hidden?: boolean; veryHidden?: boolean }): boolean =>
      hidden !== true && veryHidden !== true;
    return accept(await readXlsx(bytes, { readStyles: true, sheets, maxRows: rowsRead }));
  } catch (fault) {
    if (fault instanceof EncryptedFileError) return refuse({ kind: 'workbook-locked' });
    // Files are made wrong in more ways than the library names: what it cannot read is the file's trouble, not ours.
    if (fault instanceof HucreError && /missing \[Content_Types\]/.test(fault.message))
      return refuse({ kind: 'zip-without-workbook' });
    return refuse({ kind: 'workbook-damaged' });
  }
}

/** The tabs of a workbook that can be seen and hold anything, in their order. */
export async function readWorkbook(bytes: Buffer): Promise<Outcome<readonly Sheet[], SheetTrouble>> {
  const heavy = await weighZip(bytes);
  if (heavy !== null) return refuse(heavy);
  const workbook = await unpack(bytes);
  if (!workbook.ok) return workbook;
  const sheets: Sheet[] = [];
  for (const read of workbook.value.sheets) {
    const sheet = { name: read.name, lines: linesOf(read) };
    const trouble = troubleOf(sheet);
    if (trouble !== null) return refuse(trouble);
    if (sheet.lines.length > 0) sheets.push(sheet);
  }
  return sheets.length === 0 ? refuse({ kind: 'workbook-without-sheets' }) : accept(sheets);
}
