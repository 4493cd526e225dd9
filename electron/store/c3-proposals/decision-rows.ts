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
  return withThings(
    db,
    await db
      .selectFrom('c3_decisions')
      .selectAll()
      .where('proposalId', '=', proposalId)
      .orderBy('at', 'desc')
      .orderBy('id', 'desc')
      .execute(),
  );
}

/** The decisions made in a huddle, in the order they were made. */
export async function decisionsIn(db: Kysely<Database>, huddleId: string): Promise<readonly DecisionRow[]> {
  return withThings(
    db,
    await db
      .selectFrom('c3_decisions')
      .selectAll()
      .where('huddleId', '=', huddleId)
      .orderBy('at')
      .orderBy('id')
      .execute(),
  );
}

/** A decision by its id, whosever it is; null when there is none. */
export async function findDecision(db: Kysely<Database>, decisionId: string): Promise<DecisionRow | null> {
  const rows = await db.selectFrom('c3_decisions').selectAll().where('id', '=', decisionId).execute();
  return (await withThings(db, rows))[0] ?? null;
}

async function withThings(
  db: Kysely<Database>,
  rows: readonly RowOf<'c3_decisions'>[],
): Promise<readonly DecisionRow[]> {
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
