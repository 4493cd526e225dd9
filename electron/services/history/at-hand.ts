import { dirname } from 'node:path';
import type { HistoryAtHand } from '../../../shared/contract/history';
import type { HistoryRefusal } from '../../../shared/domain/history/refusals';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Store } from '../../store/open-store';
import type { Acting } from '../acting';
import { historyKey } from './history-key';
import { nameStagingTrouble } from './name-staging-trouble';
import { removeStaging, stagingPath, sweepStaging } from './staging-files';
import type { HistoryWork, Running, Staged } from './work';

/** The one file that is being taken in, of a store: where it stands, and where its events are gathered. */
interface AtHand {
  state: HistoryAtHand;
  readonly staging: string;
  /** What is under way of it; null while somebody looks at what was found. */
  running: Pick<Running<unknown>, 'stop'> | null;
  /** Why reading it broke off, where that is a fault of the program; told, and logged, when somebody asks how far it is. */
  fault: unknown;
}

const atHand = new Map<Store, AtHand>();

const nothing: HistoryAtHand = { kind: 'nothing' };

/** How far the file is that is being taken in. */
export function stateAtHand({ store }: Pick<Acting, 'store'>): HistoryAtHand {
  return atHand.get(store)?.state ?? nothing;
}

export async function readAtHand(acting: Acting): Promise<Outcome<HistoryAtHand, never>> {
  const fault = atHand.get(acting.store)?.fault;
  if (fault !== undefined) {
    letGo(acting.store);
    throw fault;
  }
  return accept(stateAtHand(acting));
}

/** What was found in a file, with where it is staged; null while there is none. */
export function foundAtHand(store: Store) {
  const its = atHand.get(store);
  if (its === undefined || its.state.kind !== 'found') return null;
  return { fileName: its.state.fileName, found: its.state.found, staging: its.staging };
}

/** While something found is being taken in nothing else can be begun; it can be stopped as long as something is running. */
export function nowKeeping(store: Store, running: Pick<Running<unknown>, 'stop'> | null): void {
  const its = atHand.get(store);
  if (its === undefined || (its.state.kind !== 'found' && its.state.kind !== 'keeping')) return;
  its.running = running;
  its.state = { ...its.state, kind: 'keeping' };
}

/** What was found stands as it was found: taking it in did not succeed, and can be tried again. */
export function foundAgain(store: Store): void {
  const its = atHand.get(store);
  if (its === undefined || its.state.kind !== 'keeping') return;
  its.running = null;
  its.state = { ...its.state, kind: 'found' };
}

/** Leaves the file: whatever is under way is stopped, and what was gathered is removed. */
export function letGo(store: Store): void {
  const its = atHand.get(store);
  atHand.delete(store);
  its?.running?.stop();
  if (its !== undefined) removeStaging(its.staging);
}

/** Leaves the file, unless its rows are going in: then it is there in a moment, whoever leaves it. */
export async function leaveAtHand({
  store,
  announce,
}: Pick<Acting, 'store' | 'announce'>): Promise<Outcome<null, HistoryRefusal>> {
  const its = atHand.get(store);
  if (its?.state.kind === 'keeping' && its.running === null) return refuse({ kind: 'being-kept' });
  letGo(store);
  announce(['history']);
  return accept(null);
}

/** Leaves every file, when a team's store is closed or another opened; what a killed program left behind goes too. */
export function letAllGo(folder: string): void {
  for (const store of [...atHand.keys()]) letGo(store);
  sweepStaging(folder);
}

async function follow(
  store: Store,
  its: AtHand,
  fileName: string,
  result: Promise<Staged | null>,
): Promise<void> {
  const staged = await result;
  // Left meanwhile: another file may be at hand by now.
  if (atHand.get(store) !== its) return removeStaging(its.staging);
  its.running = null;
  if (staged === null) return letGo(store);
  its.state = { ...staged, fileName };
  if (staged.kind === 'refused') removeStaging(its.staging);
}

/** Begins to read a file. How far it is, and what came of it, `stateAtHand` says. */
export function beginReading(
  { store, newId, announce }: Pick<Acting, 'store' | 'newId' | 'announce'>,
  { path, name: fileName }: { readonly path: string; readonly name: string },
  work: HistoryWork,
): Outcome<null, HistoryRefusal> {
  const before = stateAtHand({ store }).kind;
  if (before === 'reading' || before === 'keeping') return refuse({ kind: 'file-at-hand' });
  letGo(store);
  const folder = dirname(store.path);
  const staging = stagingPath(folder, newId());
  try {
    const hashKey = historyKey(store);
    const its: AtHand = {
      staging,
      state: { kind: 'reading', fileName, read: 0, of: 0, rows: 0 },
      running: null,
      fault: undefined,
    };
    const running = work.stage({ path, staging, hashKey, storeKey: store.key }, (progress) => {
      if (its.state.kind === 'reading') its.state = { kind: 'reading', fileName, ...progress };
    });
    its.running = running;
    atHand.set(store, its);
    const ended = follow(store, its, fileName, running.result).catch((fault: unknown) => {
      its.fault = fault;
    });
    void ended.then(() => announce(['history']));
    announce(['history']);
    return accept(null);
  } catch (fault) {
    const refusal = nameStagingTrouble(fault, staging);
    if (refusal === null) throw fault;
    return refuse(refusal);
  }
}
