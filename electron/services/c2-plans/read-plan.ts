import type { PlanView } from '../../../shared/contract/c2-plans';
import type { C2Plan } from '../../../shared/domain/c2-plans/plan';
import { leftPence } from '../../../shared/domain/c2-plans/spending';
import { leadSince } from '../../store/c2-plans/plan-person';
import { conversationDays, recordsOfPlan } from '../../store/c2-plans/plan-records';
import { findPlan, type PlanRow } from '../../store/c2-plans/plan-rows';
import { readTeam } from '../../store/team';
import type { Acting } from '../acting';
import { viewActions } from '../actions/view-actions';
import { labelOf, memberLabels } from '../labels';
import { readNextHuddleOn } from '../team/read-next-huddle';
import { viewPlans } from './view-plans';

/** Marks are shown from the plan's first day. */
const everything = '0000-01-01';

function toPlan({
  fullName: _,
  knownAs: __,
  dateOfBirth: ___,
  leadWorkerId: ____,
  ...plan
}: PlanRow): C2Plan {
  return plan;
}

/** One plan whole, as its page and the huddle show it; null when this team has no such plan. */
export async function readPlan({ store, teamId, today }: Acting, planId: string): Promise<PlanView | null> {
  const { db } = store;
  const row = await findPlan(db, teamId, planId);
  if (row === null) return null;
  const team = await readTeam(db, teamId);
  const [viewed] = await viewPlans(db, team, today, [row], everything);
  if (viewed === undefined) return null;
  const { contacts, spends, reviews, reopenings, steps } = await recordsOfPlan(db, planId);
  const members = await memberLabels(
    db,
    [...contacts, ...spends].map((record) => record.memberId),
  );
  return {
    ...viewed.summary,
    plan: toPlan(row),
    leadSinceOn: await leadSince(db, row.personId, row.leadWorkerId),
    contacts: contacts.map((contact) => ({ ...contact, member: labelOf(members, contact.memberId) })),
    spends: spends.map((spend) => ({ ...spend, member: labelOf(members, spend.memberId) })),
    reviews,
    steps: await viewActions(db, today, steps),
    reopenings,
    limitPence: team.delegatedLimitPence,
    limitCountedOver: team.limitCountedOver,
    leftPence: leftPence(team, viewed.standing.committedPence),
    nextHuddleOn: await readNextHuddleOn(db, teamId, today),
    nextContactBy: viewed.standing.nextContactBy,
    conversations: await conversationDays(db, row.personId, row.openedOn, row.endedOn ?? today),
  };
}
