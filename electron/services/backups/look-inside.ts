import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Holds } from '../../../shared/domain/backups/backup';
import type { BackupRefusal } from '../../../shared/domain/backups/refusals';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { checkCopy } from '../../store/backups/copy-store';
import { lookAtFile } from '../../store/look-at-file';
import type { StoreKey } from '../../store/sqlite-only/open-sqlite';
import { nameTrouble } from '../device/name-trouble';
import { recordFile } from './places';

export interface LookJob {
  /** The copy's folder. */
  readonly path: string;
  readonly key: StoreKey;
}

/** A copy that opens: with which key, and what is in it. */
export interface Inside {
  readonly holds: Holds;
  readonly schema: number;
  readonly key: StoreKey;
}

/** Opens a copy, reads every page of it and counts what is in it, or says why it cannot be relied on. Changes nothing. */
export function lookInside({ path, key }: LookJob): Outcome<Inside, BackupRefusal> {
  const file = join(path, recordFile);
  if (!existsSync(file)) return refuse({ kind: 'copy-gone' });
  try {
    const itsKey = keyOf(file, key);
    if (itsKey === 'needs-secret') return refuse({ kind: 'copy-needs-secret' });
    const look = lookAtFile(file, itsKey);
    if (look.kind === 'newer-version') return refuse({ kind: 'copy-newer', program: look.neededVersion });
    const checked = look.kind === 'ours' ? checkCopy(file, itsKey) : null;
    if (checked === null) return refuse({ kind: 'copy-damaged' });
    return accept({ holds: checked.holds, schema: checked.schema, key: itsKey });
  } catch (fault) {
    if (nameTrouble(fault, file) === null && !isOfSqlite(fault)) throw fault;
    return refuse({ kind: 'copy-damaged' });
  }
}

/** The key that a copy opens with: this computer's own, none for one that is not encrypted, or one that somebody must give. */
function keyOf(file: string, key: StoreKey): StoreKey | 'needs-secret' {
  const kind = lookAtFile(file, key).kind;
  if (kind === 'not-encrypted') return null;
  if (kind === 'other-key') return 'needs-secret';
  // Without a key at hand an encrypted copy looks like anything; it has its keys beside it.
  if (kind === 'not-a-database' && key === null && existsSync(`${file}.keys`)) return 'needs-secret';
  return key;
}

/** Whether a record is encrypted with other keys than this one: then nobody has opened it yet. */
export function opensOtherwise(path: string, key: StoreKey): boolean {
  return key !== null && existsSync(path) && lookAtFile(path, key).kind === 'other-key';
}

/** A damaged schema is told in many ways, all of them SQLite's own. */
function isOfSqlite(fault: unknown): boolean {
  return fault instanceof Error && 'code' in fault && String(fault.code).startsWith('SQLITE_');
}
