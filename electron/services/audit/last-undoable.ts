import type { AuditRow } from '../../../shared/contract/audit';
import { decideUndo } from '../../../shared/domain/audit/undo';
import { localDateOf } from '../../../shared/domain/dates';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { listUndoable } from '../../store/audit-entries';
import type { Acting } from '../acting';
import { loadUndoFacts } from './undo-facts';
import { viewEntries } from './view-entries';

/** How far back Ctrl+Z looks past what cannot be taken back any more. */
const looked = 20;

/**
 * The newest thing the acting member did today that can still be taken back: what Ctrl+Z offers. What was done on
 * an earlier day is taken back from the trail, where one sees it.
 */
export async function lastUndoable(acting: Acting): Promise<Outcome<AuditRow | null, never>> {
  const { store, teamId, memberId, today } = acting;
  if (memberId === null) return accept(null);
  // Local midnight is at most an hour before or after UTC's: the rest is told by the local day itself.
  const since = `${today}T00:00:00.000Z`;
  const earlier = new Date(Date.parse(since) - 3_600_000).toISOString();
  const entries = await listUndoable(store.db, { teamId, memberId, since: earlier, limit: looked });
  const todays = entries.filter((entry) => localDateOf(entry.at) >= today);
  const facts = await loadUndoFacts(store.db, todays);
  const newest = facts.find((each) => decideUndo(each).ok);
  if (newest === undefined) return accept(null);
  const [row] = await viewEntries(acting, [newest.entry]);
  return accept(row ?? null);
}
