import type { CsvRefusal } from '../exchange/csv-refusals';
import type { CellProblem } from './problems';

/** Why a file cannot be read as a spreadsheet. Nothing of it is kept. */
export type SheetTrouble =
  | CsvRefusal
  /** A workbook with a password. */
  | { readonly kind: 'workbook-locked' }
  /** .xls, which spreadsheets wrote before 2007. */
  | { readonly kind: 'workbook-older' }
  | { readonly kind: 'workbook-damaged' }
  /** A zip that holds something else. */
  | { readonly kind: 'zip-without-workbook' }
  | { readonly kind: 'workbook-without-sheets' }
  /** It unpacks to more than any list of people is: a mistake, or meant to do harm. */
  | { readonly kind: 'unpacks-too-large'; readonly megabytes: number }
  | { readonly kind: 'file-too-large'; readonly megabytes: number }
  | { readonly kind: 'too-many-lines'; readonly sheet: string; readonly most: number }
  | { readonly kind: 'too-many-columns'; readonly sheet: string; readonly most: number };

export type ImportRefusal =
  | { readonly kind: 'sheet-not-read'; readonly file: string; readonly why: SheetTrouble }
  /** What the columns stand for has not been said whole. */
  | { readonly kind: 'columns-not-settled' }
  /** Rows that cannot come in, and the first of what is wrong with them. */
  | {
      readonly kind: 'rows-to-look-at';
      readonly count: number;
      readonly line: number;
      readonly heading: string;
      readonly problem: CellProblem;
    }
  | { readonly kind: 'nothing-new' };
