import { asKept, unseen } from '../kept-text';
import type { BodyLine } from './headings';
import { columnOf, type Reading } from './layout';
import type { CellProblem, ComingCell, ComingRow, RowStanding } from './problems';
import { isErrorValue, longestCell } from './sheet';

/** What was put right in place: the new text of a cell, by `cellKey`. */
export type Fixes = ReadonlyMap<string, string>;

export function cellKey(line: number, column: number): string {
  return `${line}:${column}`;
}

/** Reads the cells of one row, one field after another, and remembers what came of each. */
export class RowReader {
  readonly cells: ComingCell[] = [];
  private readonly reading: Reading;
  private readonly row: BodyLine;
  private readonly fixes: Fixes;

  constructor(reading: Reading, row: BodyLine, fixes: Fixes) {
    this.reading = reading;
    this.row = row;
    this.fixes = fixes;
  }

  /** What stands in the cell of a field: as it was put right, as it is, or what was said once for all that are empty. */
  text(field: string): string {
    const column = columnOf(this.reading, field);
    const own =
      column < 0 ? '' : (this.fixes.get(cellKey(this.row.line, column)) ?? this.row.cells[column] ?? '');
    const text = asKept(own).trim();
    return text === '' ? asKept(this.reading.fill[field] ?? '').trim() : text;
  }

  /** Whether anything is known of the field: a column, or what was said once. */
  has(field: string): boolean {
    return columnOf(this.reading, field) >= 0 || (this.reading.fill[field] ?? '').trim() !== '';
  }

  /** Remembers how a cell will be kept, or why it cannot be. */
  put(field: string, shown: string, problem: CellProblem | null = null): void {
    const column = columnOf(this.reading, field);
    this.cells.push({ field, column: column < 0 ? null : column, shown, problem });
  }

  /** A text of at most so many characters; null where it cannot be kept, and that is remembered. */
  words(field: string, { most = longestCell, oneLine = false, needed = false } = {}): string | null {
    const said = this.text(field);
    const text = oneLine ? said.replace(/\s+/g, ' ') : said;
    const problem = problemOfText(text, most, needed);
    this.put(field, text, problem);
    return problem === null ? text : null;
  }

  /** What is read from the cell of a field, shown in words; an empty cell is nothing, unless it is needed. */
  value<Value>(field: string, read: Read<Value>, needed = false): Value | null {
    const text = this.text(field);
    const unfit = problemOfText(text, 500, needed);
    if (unfit !== null || text === '') {
      this.put(field, text, unfit);
      return null;
    }
    const answered = read(text);
    if ('problem' in answered) this.put(field, text, answered.problem);
    else this.put(field, answered.shown);
    return 'problem' in answered ? null : answered.value;
  }

  /** Says of a cell that was read why it cannot come in after all; what was wrong with it before stays. */
  mark(field: string, problem: CellProblem): void {
    this.change(field, (cell) => ({ ...cell, problem: cell.problem ?? problem }));
  }

  /** Says how a cell that was read will be kept. */
  show(field: string, shown: string): void {
    this.change(field, (cell) => ({ ...cell, shown }));
  }

  private change(field: string, to: (cell: ComingCell) => ComingCell): void {
    const at = this.cells.findIndex((cell) => cell.field === field);
    const cell = this.cells[at];
    if (cell !== undefined) this.cells[at] = to(cell);
  }

  /** The row as it would come in; of one that stays behind nothing is asked. */
  as<Value>(standing: RowStanding, value: Value | null = null): ComingRow<Value> {
    const isAsked = standing.kind === 'new' || standing.kind === 'wrong';
    const { found = 0, expected } = this.row;
    if (expected !== undefined) this.mark(this.cells[0]?.field ?? '', { kind: 'misfit', found, expected });
    const cells = isAsked ? this.cells : this.cells.map(asItStays);
    return { line: this.row.line, standing, cells, value };
  }

  get isWell(): boolean {
    return this.row.expected === undefined && this.cells.every(({ problem }) => problem === null);
  }
}

/** What the program would have made of a row that stays behind is nothing. */
function asItStays(cell: ComingCell): ComingCell {
  return { ...cell, shown: cell.column === null ? '' : cell.shown, problem: null };
}

type Read<Value> = (
  text: string,
) => { readonly value: Value; readonly shown: string } | { readonly problem: CellProblem };

function problemOfText(text: string, most: number, needed: boolean): CellProblem | null {
  if (text === '') return needed ? { kind: 'empty' } : null;
  if (isErrorValue(text)) return { kind: 'error-value', text };
  if (text.length > most) return { kind: 'too-long', most };
  return unseen.test(text) || !text.isWellFormed() ? { kind: 'unseen-character' } : null;
}
