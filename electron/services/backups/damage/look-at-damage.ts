import { join } from 'node:path';
import { readCalledNames } from '../../../store/backups/called-names';
import { isUnreadable } from '../../../store/backups/read-around';
import { readSince, type Since } from '../../../store/backups/since-copy';
import { schemaOf, tableNames } from '../../../store/backups/store-contents';
import { openSqlite, type StoreKey } from '../../../store/sqlite-only/open-sqlite';
import type { Copy } from '../about';
import { listCopies } from '../list-copies';
import { lookInside } from '../look-inside';
import { copiesIn, copiesInSecond, recordFile } from '../places';
import { readAsFound } from './read-as-found';

export interface DamageJob {
  readonly folder: string;
  readonly second: string | null;
  readonly key: StoreKey;
}

/** Something that was written after the newest good copy, by whom as the room calls them. */
export interface SinceLine {
  readonly at: string;
  readonly verb: string;
  readonly member: string | null;
}

export interface Damage {
  /** The newest copy that opens and is whole; null where there is none. */
  readonly newest: Copy | null;
  /** What was written since and can be added to it, oldest first. */
  readonly since: readonly SinceLine[];
  /** What can be read of later, and not be added. */
  readonly after: number;
  /** False where something may have been written since that nobody can read. */
  readonly complete: boolean;
  /** Whether anything at all can be read of the damaged record. */
  readonly canSave: boolean;
}

/** The newest copy, here or in the second place, that opens with this key and is whole. */
export function newestGood({ folder, second, key }: DamageJob): Copy | null {
  const there = second === null ? [] : listCopies(copiesInSecond(second));
  const copies = [...listCopies(copiesIn(folder)), ...there].toSorted((one, other) =>
    one.madeAt < other.madeAt ? 1 : -1,
  );
  return copies.find(({ path }) => lookInside({ path, key }).ok) ?? null;
}

/** Looks at a damaged record and at its copies, and changes nothing: what there is to choose from. */
export async function lookAtDamage(job: DamageJob): Promise<Damage> {
  const newest = newestGood(job);
  const nothing: Damage = { newest, since: [], after: 0, complete: false, canSave: false };
  try {
    return await readAsFound(job.folder, job.key, (damaged) => {
      if (tableNames(damaged).length === 0) return nothing;
      if (newest === null) return { ...nothing, canSave: true };
      const copy = openSqlite(join(newest.path, recordFile), job.key, { readonly: true });
      try {
        if (schemaOf(copy) !== schemaOf(damaged)) return { ...nothing, canSave: true };
        const since = readSince(damaged, copy);
        return {
          newest,
          canSave: true,
          after: since.after,
          complete: since.complete,
          since: lines(since, copy),
        };
      } finally {
        copy.close();
      }
    });
  } catch (fault) {
    if (isUnreadable(fault)) return nothing;
    throw fault;
  }
}

function lines({ entries }: Since, copy: Parameters<typeof readCalledNames>[0]): readonly SinceLine[] {
  const called = readCalledNames(copy);
  return entries.map(({ at, verb, memberId }) => ({
    at,
    verb,
    member: memberId === null ? null : (called.get(memberId) ?? null),
  }));
}
