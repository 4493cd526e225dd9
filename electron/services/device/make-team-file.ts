import { renameSync, rmSync } from 'node:fs';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { latestVersion } from '../../store/migrations';
import { openStore, type Store } from '../../store/open-store';
import type { StoreKey } from '../../store/sqlite-only/open-sqlite';
import { nameTrouble } from './name-trouble';
import { fileEnds } from './open-team-file';

export interface TeamToMake<Made> {
  /** The version of the store that the rows are of; it is brought up to date once they are in. */
  readonly schema: number;
  readonly fill: (store: Store) => Promise<Outcome<Made, Refusal>>;
  /** Once the rows are in and the store is of this program's version. */
  readonly finish: (store: Store, made: Made) => Promise<void>;
}

interface Where {
  readonly path: string;
  readonly program: string;
  readonly key: StoreKey;
  /** Asked again right before it is put in its place: another may have been set up meanwhile. */
  readonly hasOne: () => boolean;
}

/** What was left of one that was not made: the computer went off, or somebody stopped it. */
export function clearMaking(path: string): void {
  for (const end of fileEnds) rmSync(`${path}.making${end}`, { force: true });
}

function putInPlace(path: string): void {
  // A team's file in which there is no team yet may stand there; its log must not be taken for the new one's.
  for (const end of ['-wal', '-shm']) rmSync(`${path}${end}`, { force: true });
  renameSync(`${path}.making`, path);
}

/** Makes a team's file beside its place and puts it there whole; refused where there is one, or no room for it. */
export async function makeTeamFile<Made>(
  { path, program, key, hasOne }: Where,
  { schema, fill, finish }: TeamToMake<Made>,
): Promise<Outcome<Made, Refusal>> {
  const making = `${path}.making`;
  const open = async <Value>(upTo: number, work: (store: Store) => Promise<Value>): Promise<Value> => {
    const store = await openStore(making, { program, upTo, key });
    try {
      return await work(store);
    } finally {
      await store.close();
    }
  };
  if (hasOne()) return refuse({ kind: 'team-here-already' });
  clearMaking(path);
  try {
    const filled = await open(schema, fill);
    if (!filled.ok) return filled;
    await open(latestVersion, (store) => finish(store, filled.value));
    if (hasOne()) return refuse({ kind: 'team-here-already' });
    putInPlace(path);
    return accept(filled.value);
  } catch (fault) {
    if (nameTrouble(fault, making)?.kind === 'disk-full') return refuse({ kind: 'no-room-here' });
    throw fault;
  } finally {
    clearMaking(path);
  }
}
