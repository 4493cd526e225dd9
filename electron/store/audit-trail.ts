import type { RowChange } from '../../shared/domain/audit/entry';
import type { Instant } from '../../shared/domain/dates';
import type { Db } from './db';
import { insertMadeOnce } from './made-once';
import { appendLink } from './trail/append-link';
import type { EntryFacts } from './writing';

export interface EntryToAppend extends EntryFacts {
  readonly id: string;
  readonly teamId: string;
  readonly memberId: string | null;
  readonly at: Instant;
}

/** Appends one entry, the rows it changed and its link in the chain; all three refuse any later change. */
export async function appendToTrail(
  db: Db,
  { id, teamId, at, memberId, verb, topic, subjectId, personId, huddleId, undoable, undoesId }: EntryToAppend,
  changes: readonly RowChange[],
): Promise<void> {
  const row = {
    ...{ id, teamId, at, memberId, verb, topic, subjectId, personId, huddleId },
    ...{ undoable: undoable ? 1 : 0, undoesId },
  } as const;
  await insertMadeOnce(db, 'audit_entries', row);
  const kept = changes.map(keptChange);
  for (const change of kept) await insertMadeOnce(db, 'audit_changes', { entryId: id, ...change });
  await appendLink(db, { ...row, changes: kept });
}

/** A change as the trail keeps it. */
export function keptChange({ table, rowId, op, before, after }: RowChange, position: number) {
  return {
    ...{ position, tableName: table, rowId, op },
    before: before === null ? null : JSON.stringify(before),
    after: after === null ? null : JSON.stringify(after),
  };
}
