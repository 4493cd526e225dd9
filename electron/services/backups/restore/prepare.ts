import { copyFileSync, existsSync, mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import type { BackupRefusal } from '../../../../shared/domain/backups/refusals';
import { accept, type Outcome, refuse } from '../../../../shared/domain/outcome';
import type { StoreKey } from '../../../store/sqlite-only/open-sqlite';
import { bringToDisk } from '../../../store/to-disk';
import { type Inside, lookInside } from '../look-inside';
import { nameWhy } from '../name-why';
import { keysFile, recordFile } from '../places';
import { comingIn } from './swap';

/** Begins anew what is coming; what an earlier attempt left goes. */
export function clearComing(folder: string): string {
  const coming = comingIn(folder);
  rmSync(coming, { recursive: true, force: true });
  mkdirSync(coming, { recursive: true, mode: 0o700 });
  return coming;
}

/** The log of what was set aside with one comes with it: without it the newest words would be missing. */
const withLog = [recordFile, `${recordFile}-wal`];

/**
 * Copies what somebody chose to where it can take the record's place, and makes sure there that it opens. `asItIs`: it
 * was set aside here, damaged perhaps, and comes back as it was.
 */
export function prepareCopy(
  folder: string,
  from: string,
  { key, asItIs }: { readonly key: StoreKey; readonly asItIs: boolean },
): Outcome<Inside | null, BackupRefusal> {
  try {
    if (!existsSync(join(from, recordFile))) return refuse({ kind: 'copy-gone' });
    const coming = clearComing(folder);
    for (const part of asItIs ? withLog : [recordFile]) bringOver(join(from, part), join(coming, part));
    const inside = asItIs ? accept(null) : lookInside({ path: coming, key });
    const opensOtherwise = !inside.ok && inside.refusal.kind === 'copy-needs-secret';
    if (!inside.ok && !opensOtherwise) {
      rmSync(coming, { recursive: true, force: true });
      return inside;
    }
    // A passphrase that was changed since the copy stays changed; a copy of other keys brings those, and whoever opens
    // the program next is asked for what they open with, as on every start.
    const [here, there] = [join(folder, keysFile), join(from, keysFile)];
    const keys = (inside.ok && !asItIs ? [here, there] : [there, here]).find(existsSync);
    if (keys !== undefined) bringOver(keys, join(coming, keysFile));
    bringToDisk(coming, 'folder');
    return inside.ok ? inside : accept(null);
  } catch (fault) {
    rmSync(comingIn(folder), { recursive: true, force: true });
    const why = nameWhy(fault, join(folder, recordFile));
    if (why === 'other') throw fault;
    return refuse({ kind: 'copy-not-made', why });
  }
}

function bringOver(from: string, to: string): void {
  if (!existsSync(from)) return;
  copyFileSync(from, to);
  bringToDisk(to, 'file');
}
