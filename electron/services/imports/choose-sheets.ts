import type { ChosenSheets } from '../../../shared/contract/imports';
import type { SheetTrouble } from '../../../shared/domain/imports/refusals';
import type { Sheet } from '../../../shared/domain/imports/sheet';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { type Acting, byMember } from '../acting';
import type { Desktop } from '../device/desktop';
import { putAtHand } from './at-hand';

interface Ways {
  readonly choose: Desktop['choose'];
  /** Reads a workbook or a text file; whatever is wrong with it is answered. */
  readonly read: (path: string) => Promise<Outcome<readonly Sheet[], SheetTrouble>>;
}

/** Asks for a spreadsheet and reads it whole, so that nothing that becomes of the file later can become of the import. */
export async function chooseSheets(
  acting: Acting,
  { choose, read }: Ways,
): Promise<Outcome<ChosenSheets | null, Refusal>> {
  if (!byMember(acting)) return refuse({ kind: 'nobody-acting' });
  const chosen = await choose({
    title: 'Start from your spreadsheet',
    kinds: [
      { name: 'Spreadsheets', extensions: ['xlsx', 'csv', 'xlsm', 'tsv', 'txt', 'xls'] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  if (chosen.kind === 'left') return accept(null);
  const sheets = await read(chosen.path);
  if (!sheets.ok) return refuse({ kind: 'sheet-not-read', file: chosen.name, why: sheets.refusal });
  const importId = acting.newId();
  putAtHand(acting.store, { importId, teamId: acting.teamId, file: chosen.name, sheets: sheets.value });
  return accept({
    importId,
    file: chosen.name,
    sheets: sheets.value.map(({ name, lines }) => ({ name, rows: lines.length })),
  });
}
