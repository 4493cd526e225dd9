import type { CsvRefusal, MisfitRow, RepeatedHeading } from '../exchange/csv-refusals';

/** A cell that cannot be read as the date it must be. `found` is for the screen only, and kept nowhere. */
export interface WrongDate {
  readonly kind: 'date-unreadable' | 'date-too-early' | 'date-missing';
  readonly line: number;
  readonly field: number;
  readonly name: string;
  readonly found: string;
}

export type WrongRow = WrongDate | ({ readonly kind: 'misfit' } & MisfitRow);

/** Why a file of council history is not taken in. Nothing of it is kept. */
export type FileRefusal =
  | CsvRefusal
  | { readonly kind: 'headings-missing'; readonly missing: readonly string[] }
  | { readonly kind: 'headings-repeated'; readonly repeated: readonly RepeatedHeading[] }
  /** The first of them, and how many more there are. */
  | { readonly kind: 'rows-wrong'; readonly rows: readonly WrongRow[]; readonly more: number }
  | { readonly kind: 'no-events' }
  | { readonly kind: 'no-room-for-history' }
  | { readonly kind: 'folder-not-writable' };

export type HistoryRefusal =
  | FileRefusal
  /** A file is being read, or stands read: one at a time. */
  | { readonly kind: 'file-at-hand' }
  | { readonly kind: 'no-file-at-hand' }
  /** Its rows are going in: what is done by then cannot be left half way. */
  | { readonly kind: 'being-kept' };
