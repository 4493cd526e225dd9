/** A cell's place in a file as a person finds it again: lines and fields are counted from one. */
export interface CellPlace {
  readonly line: number;
  readonly field: number;
  /** What stands above it in the first row; null where nothing does. */
  readonly name: string | null;
}

/** Why a file could not be read to its end. Nothing of what was read before is to be kept. */
export type CsvRefusal =
  | {
      readonly kind: 'file-cannot-be-read';
      readonly why: 'not-there' | 'not-allowed' | 'not-a-file' | 'in-use' | 'went-away';
    }
  | { readonly kind: 'file-empty' }
  | {
      readonly kind: 'not-a-csv';
      readonly looksLike: 'workbook' | 'older-workbook' | 'pdf' | 'something-else';
    }
  | { readonly kind: 'quote-left-open'; readonly at: CellPlace }
  | { readonly kind: 'cell-too-long'; readonly at: CellPlace; readonly characters: number }
  | { readonly kind: 'file-changed' };

/** A row whose fields do not stand under the headings; which of them is which cannot be known. */
export interface MisfitRow {
  readonly line: number;
  readonly found: number;
  readonly expected: number;
}

/** A heading that stands more than once, whatever its case; fields are counted from one. */
export interface RepeatedHeading {
  readonly name: string;
  readonly fields: readonly number[];
}
