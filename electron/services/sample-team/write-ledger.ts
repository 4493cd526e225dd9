import { keptChange } from '../../store/audit-trail';
import { insertMany } from '../../store/sqlite-only/insert-many';
import type { AuditedTable } from '../../store/tables/database';
import { linkAll } from '../../store/trail/link-all';
import type { Db } from '../../store/writing';
import type { Ledger } from './ledger';

/** Every audited table, each after those it refers to. */
const inOrder: readonly AuditedTable[] = [
  'teams',
  'members',
  'people',
  'lead_worker_changes',
  'rests',
  'conversations',
  'connections',
  'gaps',
  'c2_plans',
  'huddles',
  'c2_contacts',
  'c2_spends',
  'c2_reviews',
  'c2_reopenings',
  'c3_proposals',
  'c3_alternatives',
  'c3_outcomes',
  'c3_links',
  'agenda_items',
  'c3_rounds',
  'c3_overrules',
  'c3_positions',
  'c3_decisions',
  'sessions',
  'session_steps',
  'session_members',
  'learning_points',
  'actions',
  'chart_pins',
  'chart_notices',
  'chart_rebases',
  'chart_settings',
  'entered_weeks',
  'c3_things_to_try',
  'attendance',
  'pulse',
  'presentations',
  'minutes',
  'amendments',
  'stories',
];

/** Puts a told team's rows and their audit trail into the store, as they stand at the end. */
export async function writeLedger(db: Db, ledger: Ledger): Promise<void> {
  for (const table of inOrder) await insertMany(db, table, [...(ledger.tables.get(table)?.values() ?? [])]);
  const entries = ledger.trail.map(({ entry, changes }) => ({
    ...{ ...entry, undoable: entry.undoable ? 1 : 0 },
    changes: changes.map(keptChange),
  }));
  await insertMany(
    db,
    'audit_entries',
    entries.map(({ changes, ...entry }) => entry),
  );
  await insertMany(
    db,
    'audit_changes',
    entries.flatMap(({ id: entryId, changes }) => changes.map((change) => ({ entryId, ...change }))),
  );
  for (const each of Map.groupBy(entries, ({ teamId }) => teamId).values())
    await insertMany(db, 'audit_links', linkAll(null, each));
}
