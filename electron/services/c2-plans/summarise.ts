import type { Kysely } from 'kysely';
import type { PlanSummary } from '../../../shared/contract/c2-plans';
import { addDays, type LocalDate } from '../../../shared/domain/dates';
import { plansByIds } from '../../store/c2-plans/plan-rows';
import type { Database } from '../../store/tables/database';
import { readTeam } from '../../store/team';
import type { Acting } from '../acting';
import { viewPlans } from './view-plans';

/** How far back the thread of a row in a list reaches, in days. */
const listedDays = 60;

/** The first day that marks are shown for in lists. */
export function listedFrom(today: LocalDate): LocalDate {
  return addDays(today, -listedDays);
}

/** These plans, as far as they are this team's, by id; inside a transaction. */
export async function summarisePlansIn(
  db: Kysely<Database>,
  teamId: string,
  today: LocalDate,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, PlanSummary>> {
  const rows = await plansByIds(db, teamId, planIds);
  if (rows.length === 0) return new Map();
  const viewed = await viewPlans(db, await readTeam(db, teamId), today, rows, listedFrom(today));
  return new Map(viewed.map(({ summary }) => [summary.id, summary]));
}

/** These plans, as far as they are this team's, by id: a fixed number of queries whatever their number. */
export function summarisePlans(
  acting: Acting,
  planIds: readonly string[],
): Promise<ReadonlyMap<string, PlanSummary>> {
  return summarisePlansIn(acting.store.db, acting.teamId, acting.today, planIds);
}
