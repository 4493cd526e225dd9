import { z } from 'zod';
import type { ImportFacts } from '../domain/imports/facts';
import { type ImportKind, importKinds } from '../domain/imports/fields';
import type { Layout } from '../domain/imports/guess';
import { longestCell, mostColumns, mostLines, type Sheet } from '../domain/imports/sheet';
import { type Done, read, write } from './call';
import { id, nothing } from './fields';
import type { MemberLabel } from './labels';

/** A file that was chosen and read. It stays with the program; the window knows it by this id and its name. */
export interface ChosenSheets {
  readonly importId: string;
  readonly file: string;
  readonly sheets: readonly { readonly name: string; readonly rows: number }[];
}

export interface SheetView {
  readonly sheet: Sheet;
  /** As it was settled for a file of the same shape, else as it is guessed. */
  readonly layout: Layout;
  readonly remembered: boolean;
}

/** What was brought in before, newest first. */
export interface ImportRow {
  readonly id: string;
  readonly kind: ImportKind;
  readonly file: string;
  readonly count: number;
  readonly at: string;
  readonly member: MemberLabel | null;
  /** The entry that takes it back. */
  readonly entryId: string;
}

export interface BroughtIn extends Done {
  readonly count: number;
  /** How many rows were here already. */
  readonly here: number;
}

const line = z.number().int().min(0).max(2_000_000);
const column = z
  .number()
  .int()
  .min(0)
  .max(mostColumns - 1);
const fieldId = z.string().max(60);
const cell = z.string().max(longestCell);
const sheet = z.number().int().min(0).max(500);

export const importCalls = {
  /** Asks somebody for a file and reads it; null when nobody chose one. */
  'imports.choose': write<ChosenSheets | null>()(nothing),
  'imports.sheet': read<SheetView>()(z.strictObject({ importId: id, sheet })),
  /** What rows are weighed against. */
  'imports.facts': read<ImportFacts>()(nothing),
  'imports.list': read<readonly ImportRow[]>()(nothing),
  /** Brings in every row that is new, all of them or none. */
  'imports.bring-in': write<BroughtIn>()(
    z.strictObject({
      importId: id,
      sheet,
      kind: z.enum(importKinds),
      headingLine: line.nullable(),
      columns: z.array(fieldId.nullable()).max(mostColumns),
      /** What is said once, for every empty cell of a field. */
      fill: z.array(z.strictObject({ field: fieldId, text: cell })).max(60),
      fixes: z.array(z.strictObject({ line, column, text: cell })).max(2 * mostLines),
      leftOut: z.array(line).max(mostLines),
    }),
  ),
} as const;
