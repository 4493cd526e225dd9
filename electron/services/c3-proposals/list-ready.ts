import type { Kysely } from 'kysely';
import { waitingFor } from '../../../shared/domain/c3-proposals/waiting';
import type { Instant, LocalDate } from '../../../shared/domain/dates';
import { inOrder } from '../../../shared/domain/order';
import { openPlanIds } from '../../store/c2-plans/plan-rows';
import { proposalStates } from '../../store/c3-proposals/proposal-states';
import type { Database } from '../../store/tables/database';
import { readTeam } from '../../store/team';

export interface ReadyProposalFacts {
  readonly id: string;
  readonly personId: string;
  readonly readyAt: Instant;
  readonly readyDays: number;
  readonly waitedTooLong: boolean;
  readonly blockedByPlanId: string | null;
}

/** Every proposal that is ready for the team, the one that has waited longest first. */
export async function listReadyProposals(
  db: Kysely<Database>,
  teamId: string,
  today: LocalDate,
): Promise<readonly ReadyProposalFacts[]> {
  const team = await readTeam(db, teamId);
  const ready = (await proposalStates(db, teamId)).flatMap(({ id, personId, readyAt, status }) =>
    status === 'ready' && readyAt !== null ? [{ id, personId, readyAt, status }] : [],
  );
  const plans = await openPlanIds(
    db,
    ready.map((proposal) => proposal.personId),
  );
  return ready
    .map(({ id, personId, readyAt, status }) => {
      const { readyDays, waitedTooLong } = waitingFor({ status, readyAt }, team, today);
      const blockedByPlanId = plans.get(personId) ?? null;
      return { id, personId, readyAt, readyDays: readyDays ?? 0, waitedTooLong, blockedByPlanId };
    })
    .toSorted((a, b) => inOrder(a.readyAt, b.readyAt) || inOrder(a.id, b.id));
}
