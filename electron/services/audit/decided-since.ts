import type { AuditEntry, RowChange } from '../../../shared/domain/audit/entry';
import type { CannotUndo } from '../../../shared/domain/audit/undo';
import type { Db } from '../../store/writing';

function idsIn(changes: readonly RowChange[], table: string, column: string): readonly string[] {
  const values = changes.flatMap(({ before, after }) => [before?.[column], after?.[column]]);
  const rows = changes.filter((change) => change.table === table).map((change) => change.rowId);
  return [...new Set([...rows, ...values.filter((value) => typeof value === 'string')])];
}

/** The proposals that these changes belong to, by themselves or by the round they were made in. */
export async function proposalsOf(db: Db, changes: readonly RowChange[]): Promise<readonly string[]> {
  const about = changes.filter(({ table }) => table.startsWith('c3_'));
  const roundIds = [...idsIn(about, 'c3_rounds', 'roundId'), ...(await roundsOfPositions(db, about))];
  const rounds =
    roundIds.length === 0
      ? []
      : await db.selectFrom('c3_rounds').select('proposalId').where('id', 'in', roundIds).execute();
  return [...idsIn(about, 'c3_proposals', 'proposalId'), ...rounds.map((round) => round.proposalId)];
}

/** A position that was changed keeps its round, which its change therefore does not name. */
async function roundsOfPositions(db: Db, changes: readonly RowChange[]): Promise<readonly string[]> {
  const ids = changes.filter(({ table }) => table === 'c3_positions').map(({ rowId }) => rowId);
  if (ids.length === 0) return [];
  const rows = await db.selectFrom('c3_positions').select('roundId').where('id', 'in', ids).execute();
  return rows.map(({ roundId }) => roundId);
}

/**
 * What a decision was made on stays as it was decided: nothing of a proposal or its round that came before a
 * decision is taken back while the decision stands. An id sorts by when it was made.
 */
export async function decidedSince(
  db: Db,
  { entry, changes }: { readonly entry: Pick<AuditEntry, 'id'>; readonly changes: readonly RowChange[] },
): Promise<CannotUndo['why'] | null> {
  const proposalIds = await proposalsOf(db, changes);
  if (proposalIds.length === 0) return null;
  const own = changes.filter(({ table }) => table === 'c3_decisions').map(({ rowId }) => rowId);
  const decisions = await db
    .selectFrom('c3_decisions')
    .select(['id', 'sealedAt'])
    .where('proposalId', 'in', proposalIds)
    .where('id', '>', entry.id)
    .execute();
  const since = decisions.filter(({ id }) => !own.includes(id));
  if (since.length === 0) return null;
  return since.some(({ sealedAt }) => sealedAt !== null) ? 'sealed' : 'changed-since';
}
