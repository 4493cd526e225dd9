import type { Kysely } from 'kysely';
import type { ProposalSummary } from '../../../shared/contract/c3-proposals';
import { missingFrom } from '../../../shared/domain/c3-proposals/readiness';
import { isOpenProposal, proposalStatus } from '../../../shared/domain/c3-proposals/status';
import { waitingFor } from '../../../shared/domain/c3-proposals/waiting';
import type { LocalDate } from '../../../shared/domain/dates';
import type { Team } from '../../../shared/domain/team/team';
import { openPlanIds } from '../../store/c2-plans/plan-rows';
import type { ProposalRow } from '../../store/c3-proposals/proposal-rows';
import { decisionsOn } from '../../store/c3-proposals/proposal-states';
import type { Database } from '../../store/tables/database';
import { labelOf, memberLabels, toPersonLabel } from '../labels';

/** Several proposals as they stand today: a fixed number of queries whatever their number. */
export async function viewProposals(
  db: Kysely<Database>,
  team: Pick<Team, 'readyFlagDays'>,
  today: LocalDate,
  rows: readonly ProposalRow[],
): Promise<readonly ProposalSummary[]> {
  const made = await decisionsOn(
    db,
    rows.map((row) => row.id),
  );
  const decisionsOf = Map.groupBy(made, (decision) => decision.proposalId);
  const plans = await openPlanIds(
    db,
    rows.map((row) => row.personId),
  );
  const members = await memberLabels(
    db,
    rows.map((row) => row.proposerId),
  );
  return rows.map((row) => {
    const decisions = decisionsOf.get(row.id) ?? [];
    const status = proposalStatus({ ...row, decisions });
    const decided = decisions.at(-1);
    const open = isOpenProposal(status);
    return {
      id: row.id,
      person: toPersonLabel({ ...row, id: row.personId }, today),
      proposer: labelOf(members, row.proposerId),
      status,
      goodLife: row.goodLife,
      begunOn: row.begunOn,
      ...waitingFor({ status, readyAt: row.readyAt }, team, today),
      blockedByPlanId: open ? (plans.get(row.personId) ?? null) : null,
      missing: open ? missingFrom(row) : [],
      weeklyPence: row.weeklyPence,
      oneOffPence: row.oneOffPence,
      decidedOn: decided?.on ?? null,
      lookAgainOn: status === 'returned' ? (decided?.lookAgainOn ?? null) : row.lookAgainOn,
    };
  });
}
