import type { ParsedInput } from '../../../shared/contract';
import type { Sheet } from '../../../shared/domain/imports/sheet';
import type { Store } from '../../store/open-store';

/** A file that was read and is being looked through. */
export interface AtHand {
  readonly importId: string;
  readonly teamId: string;
  readonly file: string;
  readonly sheets: readonly Sheet[];
}

/** One for each open store, and gone with it: it holds people's names, and is no record. */
const atHand = new WeakMap<Store, AtHand>();

export function putAtHand(store: Store, file: AtHand): void {
  atHand.set(store, file);
}

/** The sheet that a window means; null where its file was put down for another, or never was. */
export function sheetAtHand(
  { store, teamId }: { readonly store: Store; readonly teamId: string },
  { importId, sheet }: Pick<ParsedInput<'imports.sheet'>, 'importId' | 'sheet'>,
): { readonly file: string; readonly sheet: Sheet } | null {
  const held = atHand.get(store);
  if (held === undefined || held.importId !== importId || held.teamId !== teamId) return null;
  const found = held.sheets[sheet];
  return found === undefined ? null : { file: held.file, sheet: found };
}
