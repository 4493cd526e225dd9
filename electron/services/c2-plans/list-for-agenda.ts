import type { Kysely } from 'kysely';
import type { PlanFlag } from '../../../shared/domain/c2-plans/flags';
import { byUrgency } from '../../../shared/domain/c2-plans/order';
import type { LocalDate } from '../../../shared/domain/dates';
import { openPlans } from '../../store/c2-plans/plan-rows';
import type { Database } from '../../store/tables/database';
import { readTeam } from '../../store/team';
import { listedFrom } from './summarise';
import { viewPlans } from './view-plans';

export interface OpenPlanFacts {
  readonly id: string;
  readonly personId: string;
  readonly openedOn: LocalDate;
  readonly day: number;
  readonly flags: readonly PlanFlag[];
}

/** Every open plan in the order the agenda takes them; inside a transaction or out of one. */
export async function listOpenPlans(
  db: Kysely<Database>,
  teamId: string,
  today: LocalDate,
): Promise<readonly OpenPlanFacts[]> {
  const rows = await openPlans(db, teamId);
  const viewed = await viewPlans(db, await readTeam(db, teamId), today, rows, listedFrom(today));
  return viewed
    .map(({ row, standing }) => ({
      ...{ id: row.id, personId: row.personId, openedOn: row.openedOn },
      ...{ day: standing.day, flags: standing.flags },
    }))
    .toSorted(byUrgency);
}
