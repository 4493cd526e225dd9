import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type CellValue, writeXlsx } from 'hucre/xlsx';
import { readSpreadsheet } from '../../../electron/exchange/spreadsheet/read-spreadsheet';
import type { Acting } from '../../../electron/services/acting';
import { bringIn } from '../../../electron/services/imports/bring-in';
import { chooseSheets } from '../../../electron/services/imports/choose-sheets';
import { readSheet } from '../../../electron/services/imports/read-sheet';
import type { ParsedInput } from '../../../shared/contract';
import type { BroughtIn, SheetView } from '../../../shared/contract/imports';
import type { Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { done } from '../done';

type Rows = readonly (readonly CellValue[])[];

const folder = mkdtempSync(join(tmpdir(), 'golden-thread-sheets-'));
let files = 0;

export function fileOf(content: string | Uint8Array, extension = 'csv'): string {
  files += 1;
  const path = join(folder, `file-${files}.${extension}`);
  writeFileSync(path, content);
  return path;
}

export async function workbookOf(tabs: Readonly<Record<string, Rows>>): Promise<string> {
  const sheets = Object.entries(tabs).map(([name, rows]) => ({ name, rows: rows.map((row) => [...row]) }));
  return fileOf(await writeXlsx({ sheets }), 'xlsx');
}

export function chooseFile(acting: Acting, path: string) {
  const name = path.split('/').at(-1) ?? '';
  return chooseSheets(acting, {
    choose: async () => ({ kind: 'chosen', path, name }),
    read: readSpreadsheet,
  });
}

/** A file that was chosen, as the wizard has it, and what is needed to bring it in. */
export interface Chosen {
  readonly view: SheetView;
  bringIn(changes?: Partial<ParsedInput<'imports.bring-in'>>): Promise<Outcome<BroughtIn, Refusal>>;
}

export async function chosen(acting: Acting, path: string, sheet = 0): Promise<Chosen> {
  const file = await done(chooseFile(acting, path));
  if (file === null) throw new Error('A file was chosen.');
  const { importId } = file;
  const view = await done(readSheet(acting, { importId, sheet }));
  const { kind, headingLine, columns } = view.layout;
  return {
    view,
    bringIn: (changes = {}) =>
      bringIn(acting, {
        ...{ importId, sheet, kind, headingLine, columns: [...columns] },
        ...{ fill: [], fixes: [], leftOut: [] },
        ...changes,
      }),
  };
}
