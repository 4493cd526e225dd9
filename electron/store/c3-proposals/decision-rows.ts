import type { Kysely } from 'kysely';
import type { ThingToTry } from '../../../shared/domain/c3-proposals/proposal';
import type { Database } from '../tables/database';
import type { RowOf } from '../writing';

/** A decision as it was made, with what to try first. */
export interface DecisionRow extends RowOf<'c3_decisions'> {
  readonly toTry: readonly ThingToTry[];
}

/** The decisions on a proposal, newest first. */
export async function decisionRows(
  db: Kysely<Database>,
  proposalId: string,
): Promise<readonly DecisionRow[]> {
  const rows = await db
    .selectFrom('c3_decisions')
    .selectAll()
    .where('proposalId', '=', proposalId)
    .orderBy('at', 'desc')
    .orderBy('id', 'desc')
    .execute();
  if (rows.length === 0) return [];
  const things = await db
    .selectFrom('c3_things_to_try')
    .selectAll()
    .where(
      'decisionId',
      'in',
      rows.map((row) => row.id),
    )
    .orderBy('id')
    .execute();
  const thingsOf = Map.groupBy(things, (thing) => thing.decisionId);
  return rows.map((row) => ({
    ...row,
    toTry: (thingsOf.get(row.id) ?? []).map(({ kind, what, memberId, dueOn }) => ({
      kind,
      what,
      memberId,
      dueOn,
    })),
  }));
}
