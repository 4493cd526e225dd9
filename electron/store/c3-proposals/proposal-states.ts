import type { Kysely } from 'kysely';
import type { ProposalStatus } from '../../../shared/domain/c3-proposals/proposal';
import { type DecisionKind, proposalStatus } from '../../../shared/domain/c3-proposals/status';
import type { Instant, LocalDate } from '../../../shared/domain/dates';
import type { Database } from '../tables/database';

/** A decision as far as a status, a list or a measure needs it. */
export interface DecisionMade {
  readonly id: string;
  readonly proposalId: string;
  readonly decision: DecisionKind;
  readonly on: LocalDate;
  readonly lookAgainOn: LocalDate | null;
}

/** Where a proposal stands, without its words. */
export interface ProposalState {
  readonly id: string;
  readonly personId: string;
  readonly begunOn: LocalDate;
  readonly readyAt: Instant | null;
  readonly withdrawnOn: LocalDate | null;
  readonly status: ProposalStatus;
  /** The newest decision, when there is one. */
  readonly decided: DecisionMade | null;
}

function decisionsOf(db: Kysely<Database>) {
  return db
    .selectFrom('c3_decisions')
    .select([
      'c3_decisions.id',
      'c3_decisions.proposalId',
      'c3_decisions.decision',
      'c3_decisions.on',
      'c3_decisions.lookAgainOn',
    ])
    .orderBy('c3_decisions.at')
    .orderBy('c3_decisions.id');
}

/** The decisions on these proposals, oldest first. */
export async function decisionsOn(
  db: Kysely<Database>,
  proposalIds: readonly string[],
): Promise<readonly DecisionMade[]> {
  if (proposalIds.length === 0) return [];
  return decisionsOf(db).where('c3_decisions.proposalId', 'in', proposalIds).execute();
}

/** Where every proposal of a team's people stands; two queries. People who were removed are left out. */
export async function proposalStates(
  db: Kysely<Database>,
  teamId: string,
): Promise<readonly ProposalState[]> {
  const rows = await statesOf(db)
    .where('people.teamId', '=', teamId)
    .where('people.removedAt', 'is', null)
    .execute();
  const decisions = await decisionsOf(db)
    .innerJoin('c3_proposals', 'c3_proposals.id', 'c3_decisions.proposalId')
    .innerJoin('people', 'people.id', 'c3_proposals.personId')
    .where('people.teamId', '=', teamId)
    .execute();
  return toStates(rows, decisions);
}

/** Where this person's proposals stand, oldest first. */
export async function proposalStatesOf(
  db: Kysely<Database>,
  personId: string,
): Promise<readonly ProposalState[]> {
  const rows = await statesOf(db)
    .where('c3_proposals.personId', '=', personId)
    .orderBy('c3_proposals.begunOn')
    .execute();
  return toStates(
    rows,
    await decisionsOn(
      db,
      rows.map((row) => row.id),
    ),
  );
}

function statesOf(db: Kysely<Database>) {
  return db
    .selectFrom('c3_proposals')
    .innerJoin('people', 'people.id', 'c3_proposals.personId')
    .select([
      'c3_proposals.id',
      'c3_proposals.personId',
      'c3_proposals.begunOn',
      'c3_proposals.readyAt',
      'c3_proposals.withdrawnOn',
    ]);
}

function toStates(
  rows: readonly Omit<ProposalState, 'status' | 'decided'>[],
  decisions: readonly DecisionMade[],
): readonly ProposalState[] {
  const made = Map.groupBy(decisions, (decision) => decision.proposalId);
  return rows.map((row) => {
    const own = made.get(row.id) ?? [];
    return { ...row, status: proposalStatus({ ...row, decisions: own }), decided: own.at(-1) ?? null };
  });
}
