import type { Kysely } from 'kysely';
import type { AuditEntry } from '../../../shared/domain/audit/entry';
import { type UndoFacts, undoneAmong } from '../../../shared/domain/audit/undo';
import type { Database } from '../../store/tables/database';
import { changesOf, closedAmong, rowsNow, undoingsOf } from '../../store/undo-rows';

export interface EntryFacts extends UndoFacts {
  readonly entry: AuditEntry;
}

/** What decides whether each of these entries can be taken back; a fixed number of queries for any number of them. */
export async function loadUndoFacts(
  db: Kysely<Database>,
  entries: readonly AuditEntry[],
): Promise<readonly EntryFacts[]> {
  const ids = entries.map((entry) => entry.id);
  const changes = await changesOf(db, ids);
  const isUndone = undoneAmong(await undoingsOf(db, ids));
  const closed = await closedAmong(
    db,
    entries.map((entry) => entry.huddleId),
  );
  const now = await rowsNow(db, [...changes.values()].flat());
  return entries.map((entry) => ({
    entry,
    changes: changes.get(entry.id) ?? [],
    undone: isUndone(entry.id),
    huddleClosed: entry.huddleId !== null && closed.has(entry.huddleId),
    now,
  }));
}
