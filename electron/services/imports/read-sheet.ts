import { z } from 'zod';
import type { ParsedInput } from '../../../shared/contract';
import type { SheetView } from '../../../shared/contract/imports';
import { guessLayout } from '../../../shared/domain/imports/guess';
import { headingsOf, shapeOf } from '../../../shared/domain/imports/headings';
import { asRemembered } from '../../../shared/domain/imports/layout';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { rememberedLayout } from '../../store/imports/layouts';
import type { Acting } from '../acting';
import { sheetAtHand } from './at-hand';

const fieldsByHeading = z.record(z.string(), z.string());

/** One tab of the file at hand, whole, and how it is read: as for the last file of its shape, else as it is guessed. */
export async function readSheet(
  acting: Acting,
  input: ParsedInput<'imports.sheet'>,
): Promise<Outcome<SheetView, Refusal>> {
  const held = sheetAtHand(acting, input);
  if (held === null) return refuse({ kind: 'not-found', what: 'spreadsheet' });
  const { sheet } = held;
  const guessed = guessLayout(sheet);
  const shape = shapeOf(headingsOf(sheet, guessed.headingLine));
  const kept = await rememberedLayout(acting.store.db, acting.teamId, shape);
  if (kept === undefined) return accept({ sheet, layout: guessed, remembered: false });
  const fields = fieldsByHeading.parse(JSON.parse(kept.fields));
  const layout = asRemembered(sheet, guessed, { kind: kept.kind, fields });
  return accept({ sheet, layout, remembered: true });
}
