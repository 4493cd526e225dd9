import type { RowChange } from '../../shared/domain/audit/entry';
import type { Instant } from '../../shared/domain/dates';
import type { Db } from './db';
import { insertMadeOnce } from './made-once';
import type { EntryFacts } from './writing';

export interface EntryToAppend extends EntryFacts {
  readonly id: string;
  readonly teamId: string;
  readonly memberId: string | null;
  readonly at: Instant;
}

/** Appends one entry and the rows it changed; both tables refuse any later change. */
export async function appendToTrail(
  db: Db,
  entry: EntryToAppend,
  changes: readonly RowChange[],
): Promise<void> {
  await insertMadeOnce(db, 'audit_entries', { ...entry, undoable: entry.undoable ? 1 : 0 });
  for (const [position, change] of changes.entries()) {
    await insertMadeOnce(db, 'audit_changes', {
      entryId: entry.id,
      position,
      tableName: change.table,
      rowId: change.rowId,
      op: change.op,
      before: change.before === null ? null : JSON.stringify(change.before),
      after: change.after === null ? null : JSON.stringify(change.after),
    });
  }
}
