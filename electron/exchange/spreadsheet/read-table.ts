import type { FileHandle } from 'node:fs/promises';
import type { CsvRefusal } from '../../../shared/domain/exchange/csv-refusals';
import type { SheetTrouble } from '../../../shared/domain/imports/refusals';
import {
  longestCell,
  mostColumns,
  mostLines,
  type Sheet,
  type SheetLine,
  withoutNeutralising,
} from '../../../shared/domain/imports/sheet';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { delimiterOf } from '../csv/delimiter';
import { RowsOfText } from '../csv/rows-of-text';
import { textOfFile } from '../csv/text-of-file';

/** A first line of its own by which some spreadsheets say what parts the cells. */
const saysDelimiter = /^sep=.\n/i;

/** A title above the table holds nothing that parts its cells: which one does is seen where one first stands. */
function delimiterBelowTitle(text: string) {
  const lines = text.split('\n', 50);
  const first = lines.findIndex((line) => /[,;\t]/.test(line));
  return delimiterOf(first > 0 ? lines.slice(first).join('\n') : text);
}

function begin(text: string): { readonly cutting: RowsOfText; readonly rest: string } {
  const [said = ''] = saysDelimiter.exec(text) ?? [];
  const rest = text.slice(said.length);
  const named = said.charAt(4);
  const delimiter = named === ';' || named === '\t' || named === ',' ? named : delimiterBelowTitle(rest);
  return { cutting: new RowsOfText({ delimiter, longestCell, line: said === '' ? 1 : 2 }), rest };
}

function trimmed(cells: readonly string[]): readonly string[] {
  const said = cells.map((cell) => withoutNeutralising(cell.trim()));
  return said.slice(0, said.findLastIndex((cell) => cell !== '') + 1);
}

/** The heading above a cell is what a person finds it by; the first line that was read has it, as a rule. */
function named(refusal: CsvRefusal, lines: readonly SheetLine[]): CsvRefusal {
  if (!('at' in refusal)) return refusal;
  return { ...refusal, at: { ...refusal.at, name: lines[0]?.cells[refusal.at.field - 1] ?? null } };
}

function tooMuch(sheet: string, lines: readonly SheetLine[]): SheetTrouble | null {
  if (lines.length > mostLines) return { kind: 'too-many-lines', sheet, most: mostLines };
  const isWide = lines.some(({ cells }) => cells.length > mostColumns);
  return isWide ? { kind: 'too-many-columns', sheet, most: mostColumns } : null;
}

/** The one table of a text file, every row as it stands: which has the headings is seen later. */
export async function readTable(
  file: FileHandle,
  name: string,
): Promise<Outcome<readonly Sheet[], SheetTrouble>> {
  const lines: SheetLine[] = [];
  let cutting: RowsOfText | null = null;
  for await (const part of textOfFile(file)) {
    if (part.kind === 'refused') return refuse(named(part.refusal, lines));
    if (cutting === null && part.text === '' && !part.last) continue;
    const begun: ReturnType<typeof begin> =
      cutting === null ? begin(part.text) : { cutting, rest: part.text };
    cutting = begun.cutting;
    const taken = cutting.take(begun.rest, part.last);
    for (const { line, cells } of taken.rows)
      lines.push({ line, cells: trimmed(cells), found: cells.length });
    const trouble = taken.refusal === null ? tooMuch(name, lines) : named(taken.refusal, lines);
    if (trouble !== null) return refuse(trouble);
  }
  return lines.length === 0 ? refuse({ kind: 'file-empty' }) : accept([{ name, lines }]);
}
