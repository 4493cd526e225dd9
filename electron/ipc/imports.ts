import type { importCalls } from '../../shared/contract/imports';
import type { SheetTrouble } from '../../shared/domain/imports/refusals';
import type { Sheet } from '../../shared/domain/imports/sheet';
import { type Outcome, refuse } from '../../shared/domain/outcome';
import { copyBefore } from '../services/backups/copy-before';
import { bringIn } from '../services/imports/bring-in';
import { chooseSheets } from '../services/imports/choose-sheets';
import { readFacts } from '../services/imports/gather-facts';
import { listImports } from '../services/imports/list-imports';
import { readSheet } from '../services/imports/read-sheet';
import { type Handlers, onTeam } from './handlers';

/** Read from the disk with the first spreadsheet that is chosen, so that no start pays for it. */
async function read(path: string): Promise<Outcome<readonly Sheet[], SheetTrouble>> {
  const { readSpreadsheet } = await import('../exchange/spreadsheet/read-spreadsheet');
  return readSpreadsheet(path);
}

export const importHandlers: Handlers<keyof typeof importCalls> = {
  'imports.choose': async ({ acting, program }) =>
    acting === null
      ? refuse({ kind: 'no-team-open' })
      : chooseSheets(acting, { choose: program.choose, read }),
  'imports.sheet': onTeam(readSheet),
  'imports.facts': onTeam(readFacts),
  'imports.list': onTeam(listImports),
  'imports.bring-in': async (context, input) =>
    copyBefore(context.program, () => onTeam(bringIn)(context, input)),
};
