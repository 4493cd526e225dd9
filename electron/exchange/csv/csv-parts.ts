import type { CsvRefusal, MisfitRow, RepeatedHeading } from '../../../shared/domain/exchange/csv-refusals';

export type Encoding = 'utf-8' | 'windows-1252' | 'utf-16le' | 'utf-16be';
export type Delimiter = ',' | ';' | '\t';

export interface CsvRow {
  /** Of the file, from one: where the row begins, as an editor counts lines. */
  readonly line: number;
  readonly cells: readonly string[];
}

export interface CsvHeader {
  readonly kind: 'header';
  readonly line: number;
  /** As they are written, without spaces around them; '' where a column has none. */
  readonly names: readonly string[];
  readonly repeated: readonly RepeatedHeading[];
  readonly delimiter: Delimiter;
}

export interface CsvRows {
  readonly kind: 'rows';
  /** As many cells as there are headings. Rows in which every cell is empty are left out. */
  readonly rows: readonly CsvRow[];
  /** Rows left out of `rows` because they have too few or too many fields. */
  readonly misfits: readonly MisfitRow[];
  /** Bytes read so far, and how many the file has. */
  readonly read: number;
  readonly of: number;
}

/**
 * What is read of a file, in order: one header, rows in portions, and then either the end or a refusal. A refusal may
 * come first, or after any portion, and nothing comes after it.
 */
export type CsvPart =
  | CsvHeader
  | CsvRows
  | { readonly kind: 'end'; readonly encoding: Encoding; readonly rows: number }
  | { readonly kind: 'refused'; readonly refusal: CsvRefusal };
