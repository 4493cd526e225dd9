import type { AuditRow } from '../../../shared/contract/audit';
import { decideUndo } from '../../../shared/domain/audit/undo';
import { localDateOf } from '../../../shared/domain/dates';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import { listUndoable } from '../../store/audit-entries';
import type { Acting } from '../acting';
import { loadUndoFacts } from './undo-facts';
import { viewEntries } from './view-entries';

/** How many of the team's newest entries Ctrl+Z looks at. */
const looked = 200;
/** How many of one's own it weighs: past these nobody remembers what would be taken back. */
const weighed = 20;

/**
 * The newest thing the acting member did today that can still be taken back: what Ctrl+Z offers. What was done on
 * an earlier day is taken back from the trail, where one sees it.
 */
export async function lastUndoable(acting: Acting): Promise<Outcome<AuditRow | null, never>> {
  const { store, teamId, memberId, today } = acting;
  if (memberId === null) return accept(null);
  const own = await listUndoable(store.db, { teamId, memberId, among: looked });
  const todays = own.filter((entry) => localDateOf(entry.at) >= today).slice(0, weighed);
  const facts = await loadUndoFacts(store.db, todays);
  const newest = facts.find((each) => decideUndo(each).ok);
  if (newest === undefined) return accept(null);
  const [row] = await viewEntries(acting, [newest.entry]);
  return accept(row ?? null);
}
