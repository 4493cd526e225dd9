import type { ParsedInput } from '../../../shared/contract';
import type { SpendDone } from '../../../shared/contract/c2-plans';
import { planOpenedBySpend } from '../../../shared/domain/c2-plans/opening';
import { decideDayOnPlan } from '../../../shared/domain/c2-plans/recording';
import { decideSpend } from '../../../shared/domain/c2-plans/spending';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import type { Team } from '../../../shared/domain/team/team';
import { findPersonForPlan, newestWords } from '../../store/c2-plans/plan-person';
import { spendsOfPlan } from '../../store/c2-plans/plan-records';
import { lastPlanEndedOn, openPlanOf } from '../../store/c2-plans/plan-rows';
import { readTeam } from '../../store/team';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { forgetPlanDraft } from './form-drafts';
import { entryOnPlan, insertPlan } from './write-plan';

type Input = ParsedInput<'c2-plans.record-spend'>;

/**
 * Keeps a spend: within the delegated limit, or awaiting the team's agreement. The limit is weighed in the same
 * transaction, against what is in the store then, so that two windows cannot pass it together. A person without an
 * open plan gets one with their first spend (design 1).
 */
export function recordSpend(acting: Acting, input: Input): Promise<Outcome<SpendDone, Refusal>> {
  return act(acting, ['people'], async (writing, member): Promise<Outcome<SpendDone, Refusal>> => {
    const { personId, amountPence, what, on } = input;
    const team = await readTeam(writing.db, member.teamId);
    const open = await openPlanOf(writing.db, personId);
    const spends = open === null ? [] : await spendsOfPlan(writing.db, open.id);
    const decided = decideSpend({ amountPence, spends, limit: team });
    if (!decided.ok) return decided;
    const plan = await planForSpend(writing, member, team, input, open);
    if (!plan.ok) return plan;
    const planId = plan.value;
    const id = member.newId();
    await writing.insert('c2_spends', {
      ...{ id, planId, memberId: member.memberId, on, amountPence, what, standing: decided.value },
      ...{ decidedInHuddleId: null, decidedOn: null, instead: null, recordedAt: member.now },
    });
    await forgetPlanDraft(writing, member, 'spend', planId, personId);
    const entryId = writing.record(entryOnPlan('c2-plans.spend-recorded', planId, personId));
    return accept({ entryId, id, planId, standing: decided.value, openedPlan: open === null });
  });
}

/** The plan a spend belongs to: the open one, or a new one opened on the day of the spend. */
async function planForSpend(
  writing: Writing,
  member: ActingMember,
  team: Team,
  { personId, what, on }: Input,
  open: { readonly id: string; readonly openedOn: string; readonly endedOn: string | null } | null,
): Promise<Outcome<string, Refusal>> {
  const person = await findPersonForPlan(writing.db, member.teamId, personId);
  if (person === null) return refuse({ kind: 'not-found', what: 'person' });
  if (open !== null) {
    const day = decideDayOnPlan(on, open, member.today);
    return day.ok ? accept(open.id) : day;
  }
  if (person.closedOn !== null) return refuse({ kind: 'person-closed' });
  if (on > member.today) return refuse({ kind: 'date-in-future', date: on });
  const earliest = (await lastPlanEndedOn(writing.db, personId)) ?? person.firstContactOn;
  if (on < earliest) return refuse({ kind: 'date-too-early', date: on, earliest });
  const words = planOpenedBySpend({ what, said: await newestWords(writing.db, personId) });
  const { contactRhythmDays } = team;
  return accept(
    await insertPlan(writing, member, { personId, openedOn: on, contactRhythmDays, buddyId: null, ...words }),
  );
}
