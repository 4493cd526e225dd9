import { type ParseConfig, type ParseResult, Parser } from 'papaparse';
import type { CellPlace, CsvRefusal } from '../../../shared/domain/exchange/csv-refusals';
import type { CsvRow, Delimiter } from './csv-parts';

/** Rows longer than so many cells of the greatest length are no rows of anything. */
const cellsInRow = 8;

function breaksIn(text: string): number {
  let breaks = 0;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) breaks += 1;
  return breaks;
}

interface Taken {
  readonly rows: readonly CsvRow[];
  /** Places in it are without the heading above them. */
  readonly refusal: CsvRefusal | null;
}

interface Cutting {
  readonly delimiter: Delimiter;
  /** On which line of the file the text begins. */
  readonly line: number;
  readonly longestCell: number;
}

/**
 * Cuts text into rows as it comes, with the line on which each begins. Every way of ending a line is one of the same,
 * within a cell too. What is left unfinished is kept, and bounded: a quotation mark left open would swallow the file.
 */
export class RowsOfText {
  private rest = '';
  private line: number;
  readonly delimiter: Delimiter;
  private readonly longest: number;
  private readonly config: ParseConfig;

  constructor({ delimiter, line, longestCell }: Cutting) {
    this.delimiter = delimiter;
    this.config = { delimiter, newline: '\n', quoteChar: '"' };
    this.line = line;
    this.longest = longestCell;
  }

  take(text: string, last: boolean): Taken {
    const input = this.rest + text;
    const parsed = this.parse(input, !last);
    const cursor = last ? input.length : parsed.meta.cursor;
    const started = this.line;
    const rows = this.numbered(parsed.data, input, cursor);
    this.rest = input.slice(cursor);
    const broken = parsed.errors.find(({ row = 0 }) => last || row < parsed.data.length);
    if (broken !== undefined) {
      const at = this.placeAt(input, (broken.index ?? 0) - 1, started);
      return { rows: rows.filter(({ line }) => line < at.line), refusal: this.leftOpen(at) };
    }
    const long = this.tooLong(rows) ?? this.unfinished();
    return { rows, refusal: long };
  }

  private parse(input: string, ignoreLastRow: boolean): ParseResult<string[]> {
    return new Parser(this.config).parse(input, 0, ignoreLastRow) as ParseResult<string[]>;
  }

  private numbered(data: readonly string[][], input: string, cursor: number): CsvRow[] {
    const breaks = breaksIn(cursor === input.length ? input : input.slice(0, cursor));
    // A line for each row, as nearly everywhere: there is no need to look into every cell.
    const plain = breaks <= data.length;
    const rows: CsvRow[] = [];
    for (const cells of data) {
      const { line } = this;
      this.line += plain ? 1 : 1 + cells.reduce((sum, cell) => sum + breaksIn(cell), 0);
      if (cells.some((cell) => cell.trim() !== '')) rows.push({ line, cells });
    }
    return rows;
  }

  /** The cell that begins at `index`: by reading what stands before it, which ends in that cell, empty. */
  private placeAt(input: string, index: number, started: number): CellPlace {
    const before = input.slice(0, Math.max(0, index));
    const field = this.parse(before, false).data.at(-1)?.length ?? 1;
    return { line: started + breaksIn(before), field, name: null };
  }

  private leftOpen(at: CellPlace): CsvRefusal {
    return { kind: 'quote-left-open', at };
  }

  private cellTooLong(line: number, cells: readonly string[]): CsvRefusal {
    const length = Math.max(...cells.map((cell) => cell.length));
    const field = cells.findIndex((cell) => cell.length === length) + 1;
    const at = { line, field, name: null };
    return { kind: 'cell-too-long', at, characters: this.longest };
  }

  private tooLong(rows: readonly CsvRow[]): CsvRefusal | null {
    for (const { line, cells } of rows)
      for (const cell of cells) if (cell.length > this.longest) return this.cellTooLong(line, cells);
    return null;
  }

  private unfinished(): CsvRefusal | null {
    const { rest, line, longest } = this;
    if (rest.length <= longest) return null;
    const { data, errors } = this.parse(rest, false);
    const cells = data.at(-1) ?? [];
    const cell = cells.at(-1) ?? '';
    const [open] = errors;
    // A cell of several lines that does not end is a mark left open; one of a single line is only too long.
    if (open !== undefined && cell.length > longest && cell.includes('\n'))
      return this.leftOpen(this.placeAt(rest, (open.index ?? 0) - 1, line));
    const tooLong = cells.some(({ length }) => length > longest) || rest.length > longest * cellsInRow;
    return tooLong ? this.cellTooLong(line, cells) : null;
  }
}
