import type { Kysely } from 'kysely';
import type { ProposalSummary } from '../../../shared/contract/c3-proposals';
import type { LocalDate } from '../../../shared/domain/dates';
import { proposalsByIds } from '../../store/c3-proposals/proposal-rows';
import type { Database } from '../../store/tables/database';
import { readTeam } from '../../store/team';
import type { Acting } from '../acting';
import { viewProposals } from './view-proposals';

/** These proposals, as far as they are this team's, by id; inside a transaction. */
export async function summariseProposalsIn(
  db: Kysely<Database>,
  teamId: string,
  today: LocalDate,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ProposalSummary>> {
  const rows = await proposalsByIds(db, teamId, ids);
  if (rows.length === 0) return new Map();
  const viewed = await viewProposals(db, await readTeam(db, teamId), today, rows);
  return new Map(viewed.map((summary) => [summary.id, summary]));
}

/** These proposals, as far as they are this team's, by id: a fixed number of queries whatever their number. */
export function summariseProposals(
  acting: Acting,
  ids: readonly string[],
): Promise<ReadonlyMap<string, ProposalSummary>> {
  return summariseProposalsIn(acting.store.db, acting.teamId, acting.today, ids);
}
