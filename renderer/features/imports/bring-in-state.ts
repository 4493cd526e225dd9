import { useSyncExternalStore } from 'react';
import type { BroughtIn, ChosenSheets, SheetView } from '../../../shared/contract/imports';
import type { Reading } from '../../../shared/domain/imports/layout';
import { tell } from '../../lib/bridge';

/** One tab of a file that was chosen, and how far somebody has come with it. */
export interface AtHand {
  readonly chosen: ChosenSheets;
  /** The number of the tab. */
  readonly at: number;
  readonly view: SheetView;
  readonly reading: Reading;
  /** What was put right in place: the new text of a cell, by `cellKey`. */
  readonly fixes: ReadonlyMap<string, string>;
  readonly leftOut: ReadonlySet<number>;
}

export type Step =
  | { readonly kind: 'choose' }
  | { readonly kind: 'columns'; readonly hand: AtHand }
  | { readonly kind: 'rows'; readonly hand: AtHand }
  | { readonly kind: 'done'; readonly hand: AtHand; readonly broughtIn: BroughtIn };

interface Kept {
  readonly teamId: string;
  readonly step: Step;
}

const first: Step = { kind: 'choose' };

/** Outside the page: whoever looks somebody up meanwhile, and comes back, finds every correction where it was. */
let kept: Kept = { teamId: '', step: first };
const listeners = new Set<() => void>();

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}

function put(teamId: string, step: Step): void {
  kept = { teamId, step };
  for (const listener of listeners) listener();
}

/** Where somebody is in bringing in a spreadsheet; of another team's there is nothing. */
export function useStep(teamId: string): readonly [Step, (step: Step) => void] {
  const now = useSyncExternalStore(subscribe, () => kept);
  return [now.teamId === teamId ? now.step : first, (step) => put(teamId, step)];
}

/** A tab as it was read, before anything is said about it. */
function freshHand(chosen: ChosenSheets, at: number, view: SheetView): AtHand {
  const reading = { ...view.layout, fill: {} };
  return { chosen, at, view, reading, fixes: new Map(), leftOut: new Set() };
}

/** Reads a tab of a file that was chosen; null where the program has put the file down since. */
export async function openTab(chosen: ChosenSheets, at: number): Promise<AtHand | null> {
  const view = await tell('imports.sheet', { importId: chosen.importId, sheet: at });
  return view.ok ? freshHand(chosen, at, view.value) : null;
}
