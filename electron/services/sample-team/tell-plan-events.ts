import type { ToldPlan } from '../../../resources/sample-team/story';
import type { LocalDate } from '../../../shared/domain/dates';
import { huddleAfter, type KnownPlan, type KnownSpend, type World } from './world';

/** Decides, as the running program does, which spends were within the limit and which had to be agreed. */
export function weighSpends(world: World, told: ToldPlan): readonly KnownSpend[] {
  const { delegatedLimitPence, limitCountedOver } = world.story.team;
  let committed = 0;
  return told.spends.map((spend) => {
    const on = world.calendar.workday(spend.ago);
    const id = world.ledger.newId(world.calendar.at(on, '12:00'));
    const counted = (limitCountedOver === 'plan' ? committed : 0) + spend.pence;
    if (counted <= delegatedLimitPence) {
      if (spend.decided !== undefined)
        throw new Error(`“${spend.what}” is within the limit: there was nothing to decide.`);
      committed += spend.pence;
      return { id, told: spend, on, standing: 'within-limit', decidedIn: null };
    }
    const decidedIn = huddleAfter(world.calendar.ago(on));
    if (spend.decided === undefined || decidedIn === 0)
      return { id, told: spend, on, standing: 'awaiting', decidedIn: null };
    if (spend.decided.agreed) committed += spend.pence;
    return { id, told: spend, on, standing: spend.decided.agreed ? 'agreed' : 'declined', decidedIn };
  });
}

/** Every contact, in its own words. */
export function tellContacts(world: World, plan: KnownPlan): void {
  const { calendar, ledger } = world;
  for (const { ago, how, note, by } of plan.told.contacts) {
    const on = calendar.day(ago);
    // A plan that ended on the eve of a day of rest needs nobody to ring on it.
    if (!openOn(plan, on)) continue;
    const memberId = world.member(by ?? plan.person.leadOn(on) ?? world.story.acting).id;
    const recordedAt = calendar.at(
      on,
      `${ago % 7 === 0 ? '14' : '15'}:${String((ago * 7) % 60).padStart(2, '0')}`,
    );
    const id = ledger.newId(recordedAt);
    const about = {
      verb: 'c2-plans.contact-recorded',
      topic: 'c2-plans',
      subjectId: plan.id,
      personId: plan.person.id,
      memberId,
    } as const;
    ledger.happened(recordedAt, about, (pen) =>
      pen.insert('c2_contacts', { id, planId: plan.id, memberId, on, how, note, recordedAt }),
    );
  }
}

/** Every spend as it was recorded; what the team said of it is told by its huddle. */
export function tellSpends(world: World, plan: KnownPlan): void {
  for (const { id, told, on, standing } of plan.spends) {
    const recordedAt = world.when(on);
    const memberId = world.member(told.by ?? plan.person.leadOn(on) ?? world.story.acting).id;
    const about = {
      verb: 'c2-plans.spend-recorded',
      topic: 'c2-plans',
      subjectId: plan.id,
      personId: plan.person.id,
      memberId,
    } as const;
    world.ledger.happened(recordedAt, about, (pen) =>
      pen.insert('c2_spends', {
        id,
        planId: plan.id,
        memberId,
        on,
        amountPence: told.pence,
        what: told.what,
        standing: standing === 'within-limit' ? standing : 'awaiting',
        decidedInHuddleId: null,
        decidedOn: null,
        instead: null,
        recordedAt,
      }),
    );
  }
}

/** Whether a plan stood on the agenda of a day. */
export function openOn(plan: KnownPlan, date: LocalDate): boolean {
  return plan.stretches.some(({ from, to }) => from <= date && (to === null || date <= to));
}
