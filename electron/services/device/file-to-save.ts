import type { Hidden } from '../everything/made-file';

/** What stands at the foot of every sheet, beside its number; as large as the rest where print is large. */
export interface Foot {
  readonly words: string;
  readonly print: 'plain' | 'large';
}

/**
 * A file to be taken out; `printed` is the page as it is laid out for print, on standing sheets if it has a foot, `made` a
 * file of the program's own, encrypted with a key for this once, that is put in its place as it is to be read.
 */
export interface FileToSave {
  readonly name: string;
  readonly extension: 'csv' | 'svg' | 'png' | 'pdf' | 'ics' | 'docx' | 'zip';
  readonly content:
    | { readonly kind: 'text'; readonly text: string }
    | { readonly kind: 'base64'; readonly data: string }
    | { readonly kind: 'printed'; readonly foot?: Foot }
    | { readonly kind: 'made'; readonly path: string; readonly hidden: Hidden };
}

/** The program's own log: nothing of a team is in it, so that no list of what was taken out names it. */
export interface LogToSave {
  readonly name: string;
  readonly extension: 'log';
  readonly content: { readonly kind: 'text'; readonly text: string };
}

/** What became of it; `left`: nobody chose where to. */
export type Saved =
  | { readonly kind: 'saved'; readonly name: string; readonly folder: string }
  | { readonly kind: 'left' }
  | { readonly kind: 'failed'; readonly why: 'no-room' | 'not-allowed' | 'other' };
