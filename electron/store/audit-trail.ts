import type { RowChange } from '../../shared/domain/audit/entry';
import type { Instant } from '../../shared/domain/dates';
import type { Db, EntryFacts } from './writing';

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
  await db
    .insertInto('audit_entries')
    .values({ ...entry, undoable: entry.undoable ? 1 : 0 })
    .execute();
  if (changes.length === 0) return;
  await db
    .insertInto('audit_changes')
    .values(
      changes.map((change, position) => ({
        entryId: entry.id,
        position,
        tableName: change.table,
        rowId: change.rowId,
        op: change.op,
        before: change.before === null ? null : JSON.stringify(change.before),
        after: change.after === null ? null : JSON.stringify(change.after),
      })),
    )
    .execute();
}
