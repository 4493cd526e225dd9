import { checkBuddy } from '../../../shared/domain/c2-plans/opening';
import { awaitingPence, decideSpend } from '../../../shared/domain/c2-plans/spending';
import type { Team } from '../../../shared/domain/team/team';
import { spendsOfPlan } from '../../store/c2-plans/plan-records';
import { openPlanIds, type PlanRow, plansByIds } from '../../store/c2-plans/plan-rows';
import { findMember, readTeam } from '../../store/team';
import type { Db } from '../../store/writing';
import { touched, type Undone } from './undone';

/** The plans a taking-back may have broken: by themselves, by a spend on them, or by who leads their person. */
async function plansTouched(db: Db, undone: Undone): Promise<readonly PlanRow[]> {
  const own = touched(undone, 'c2_plans').map(({ rowId }) => rowId);
  const spends = touched(undone, 'c2_spends').map(({ rowId }) => rowId);
  const bySpend =
    spends.length === 0
      ? []
      : await db.selectFrom('c2_spends').select('planId').where('id', 'in', spends).execute();
  const people = touched(undone, 'people').map(({ rowId }) => rowId);
  const byPerson = await openPlanIds(db, people);
  const ids = new Set([...own, ...bySpend.map(({ planId }) => planId), ...byPerson.values()]);
  return plansByIds(db, undone.teamId, [...ids]);
}

/**
 * A spend that comes back within the limit must still be within it, beside what was committed since; and nothing
 * awaits the team on a plan that has ended, where no huddle would come to it.
 */
async function spendsAreWell(db: Db, plan: PlanRow, limit: Team, undone: Undone): Promise<boolean> {
  const spends = await spendsOfPlan(db, plan.id);
  if (plan.endedOn !== null && awaitingPence(spends) > 0) return false;
  const back = new Set(touched(undone, 'c2_spends').map(({ rowId }) => rowId));
  return spends
    .filter(({ id, standing }) => back.has(id) && standing === 'within-limit')
    .every(({ id, amountPence }) => {
      const standing = decideSpend({ amountPence, spends: spends.filter((other) => other.id !== id), limit });
      return standing.ok && standing.value === 'within-limit';
    });
}

/** Nobody is their own buddy, and nobody covers an open plan who has left the team. */
async function buddyIsWell(db: Db, plan: PlanRow, teamId: string): Promise<boolean> {
  if (plan.endedOn !== null || plan.buddyId === null) return true;
  return checkBuddy(plan) === null && (await findMember(db, teamId, plan.buddyId)) !== null;
}

/** Whether the plans that were touched still keep the rules they were written by. */
export async function plansAreWell(db: Db, undone: Undone): Promise<boolean> {
  const plans = await plansTouched(db, undone);
  if (plans.length === 0) return true;
  const limit = await readTeam(db, undone.teamId);
  for (const plan of plans) {
    if (!(await spendsAreWell(db, plan, limit, undone))) return false;
    if (!(await buddyIsWell(db, plan, undone.teamId))) return false;
  }
  return true;
}
