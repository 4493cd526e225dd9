import { type FileHandle, open } from 'node:fs/promises';
import type { CsvRefusal } from '../../../shared/domain/exchange/csv-refusals';
import type { CsvHeader, CsvPart } from './csv-parts';
import { delimiterOf } from './delimiter';
import { fitRows } from './fit-rows';
import { headerOf } from './header-of';
import { nameReadTrouble } from './name-read-trouble';
import { RowsOfText } from './rows-of-text';
import { type PortionOfText, textOfFile } from './text-of-file';

export interface ReadingCsv {
  /** The longest cell that is read, in characters; what is longer is refused. */
  readonly longestCell?: number;
}

/**
 * Reads a CSV from a file, portion by portion, so that memory stays flat however long it is. Its encoding (UTF-8,
 * UTF-16 or Windows-1252), delimiter and line ends are found out. Every trouble is a part, never thrown; leaving the
 * loop early closes the file.
 */
export async function* readCsv(
  path: string,
  { longestCell = 1_000_000 }: ReadingCsv = {},
): AsyncGenerator<CsvPart, void, undefined> {
  let file: FileHandle | undefined;
  try {
    file = await open(path, 'r');
    yield* partsOf(file, longestCell);
  } catch (fault) {
    const refusal = nameReadTrouble(fault);
    if (refusal === null) throw fault;
    yield { kind: 'refused', refusal };
  } finally {
    // A drive that went away cannot close what was on it either, and there is nothing left to lose by that.
    await file?.close().catch(() => undefined);
  }
}

/** Some spreadsheets say on a first line of its own by what cells are parted. */
const saysDelimiter = /^sep=(.)\n/i;

class Reading {
  private cutting: RowsOfText | null = null;
  private header: CsvHeader | null = null;
  private count = 0;
  private readonly longestCell: number;

  constructor(longestCell: number) {
    this.longestCell = longestCell;
  }

  *take({ text, last, read, of, encoding }: PortionOfText): Generator<CsvPart, void, undefined> {
    if (this.cutting === null && text === '' && !last) return;
    const { cutting, rest } =
      this.cutting === null ? this.begin(text) : { cutting: this.cutting, rest: text };
    const taken = cutting.take(rest, last);
    let { rows } = taken;
    if (this.header === null && rows[0] !== undefined) {
      this.header = headerOf(rows[0], cutting.delimiter);
      rows = rows.slice(1);
      yield this.header;
    }
    if (this.header !== null && rows.length > 0) {
      const fitted = fitRows(this.header, rows);
      this.count += fitted.rows.length;
      yield { kind: 'rows', ...fitted, read, of };
    }
    if (taken.refusal !== null) yield { kind: 'refused', refusal: this.named(taken.refusal) };
    else if (last && this.header === null) yield { kind: 'refused', refusal: { kind: 'file-empty' } };
    else if (last) yield { kind: 'end', encoding, rows: this.count };
  }

  private begin(text: string): { readonly cutting: RowsOfText; readonly rest: string } {
    const [line = '', said = ''] = saysDelimiter.exec(text) ?? [];
    const { longestCell } = this;
    const delimiter = delimiterOf(line === '' ? text : said);
    this.cutting = new RowsOfText({ delimiter, longestCell, line: line === '' ? 1 : 2 });
    return { cutting: this.cutting, rest: text.slice(line.length) };
  }

  private named(refusal: CsvRefusal): CsvRefusal {
    if (!('at' in refusal)) return refusal;
    return { ...refusal, at: { ...refusal.at, name: this.header?.names[refusal.at.field - 1] ?? null } };
  }
}

async function* partsOf(file: FileHandle, longestCell: number): AsyncGenerator<CsvPart, void, undefined> {
  const reading = new Reading(longestCell);
  for await (const part of textOfFile(file)) {
    if (part.kind === 'refused') return yield part;
    for (const its of reading.take(part)) {
      yield its;
      if (its.kind === 'refused') return;
    }
  }
}
