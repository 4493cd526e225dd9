import { existsSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { StoreTrouble } from '../../../shared/domain/device/store-trouble';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { lookAtFile } from '../../store/look-at-file';
import { openStore, type Store } from '../../store/open-store';
import type { StoreKey } from '../../store/sqlite-only/open-sqlite';
import { folderUnreachable, notToWriteIn } from './look-at-folder';
import { nameTrouble } from './name-trouble';
import type { Whereabouts } from './network-share';

export interface TeamFile {
  readonly path: string;
  /** The running program's version, kept with every schema it brings. */
  readonly program: string;
  /** What it is encrypted with; null for one that is not. */
  readonly key?: StoreKey;
  /** A new file may be made; otherwise one that is gone is a trouble, not a new start. */
  readonly mayBeNew: boolean;
  readonly whereabouts?: (folder: string) => Whereabouts;
}

/** Every part of a store that is a file. */
export const fileEnds = ['', '-wal', '-shm'] as const;

/**
 * Opens a team's file, or says why not: then it is as it was, to the byte. First it is only looked at; nothing is
 * written, the log included, before it is known to be ours, whole, no newer than this program, and ours to write.
 */
export async function openTeamFile(file: TeamFile): Promise<Outcome<Store, StoreTrouble>> {
  const { path, program, key = null } = file;
  const wasThere = existsSync(path);
  try {
    const trouble = lookBefore(file);
    return trouble === null ? accept(await openStore(path, { program, key })) : refuse(trouble);
  } catch (fault) {
    if (!wasThere) for (const end of fileEnds) rmSync(`${path}${end}`, { force: true });
    const trouble = nameTrouble(fault, path);
    if (trouble === null) throw fault;
    return refuse(trouble);
  }
}

function lookBefore({ path, key = null, mayBeNew, whereabouts }: TeamFile): StoreTrouble | null {
  const named = (kind: StoreTrouble['kind'], neededVersion: string | null = null): StoreTrouble => ({
    kind,
    path,
    neededVersion,
  });
  const unreachable = folderUnreachable(dirname(path), whereabouts);
  if (unreachable !== null) return named(unreachable);
  const look = lookAtFile(path, key);
  switch (look.kind) {
    case 'not-a-database':
    case 'damaged':
      return named(look.kind);
    case 'other-key':
      return named('other-keys');
    case 'not-encrypted':
      // Whoever opens it with a key has looked before whether it has one (services/keys).
      return named('keys-missing');
    case 'newer-version':
      return named('newer-version', look.neededVersion);
    case 'missing':
      if (!mayBeNew) return named('folder-missing');
      break;
    case 'empty':
      if (!mayBeNew) return named('damaged');
      break;
    case 'ours':
      break;
  }
  const files = fileEnds.map((end) => `${path}${end}`);
  const unwritable = notToWriteIn(dirname(path), files);
  return unwritable === null ? null : named(unwritable);
}
