import { addDays, daysBetween, type LocalDate } from '../dates';
import { isAway, type Member } from '../team/member';
import type { Team } from '../team/team';
import type { PlanFlag } from './flags';
import {
  type C2Contact,
  type C2Plan,
  type C2Reopening,
  type C2Review,
  type C2Spend,
  countsAsContact,
} from './plan';
import type { PlanOpeningPart } from './refusals';
import { awaitingPence, committedPence } from './spending';

type InTheRoom = Pick<Member, 'calledName' | 'awayFrom' | 'awayUntil' | 'leftOn'>;

/** What a plan's status is derived from. Contacts and reviews may be the newest of each kind only. */
export interface PlanFacts {
  readonly plan: Pick<C2Plan, 'openedOn' | 'endedOn' | 'contactRhythmDays'>;
  readonly contacts: readonly Pick<C2Contact, 'on' | 'how'>[];
  readonly reviews: readonly Pick<C2Review, 'on'>[];
  readonly spends: readonly Pick<C2Spend, 'amountPence' | 'standing'>[];
  readonly reopenings: readonly Pick<C2Reopening, 'endedOn' | 'reopenedOn'>[];
  /** The person's lead worker. */
  readonly lead: InTheRoom | null;
  readonly buddy: InTheRoom | null;
  /** What the plan does not say yet. */
  readonly toBeWritten: readonly PlanOpeningPart[];
}

/** How a plan stands on a day. Days are whole calendar days, money in pence. */
export interface PlanStanding {
  readonly open: boolean;
  /** Days it has been open, the day it was opened being day 1; days between an ending and a reopening are left out. */
  readonly day: number;
  readonly lastContactOn: LocalDate | null;
  readonly lastReviewOn: LocalDate | null;
  /** The last day that still keeps the contact rhythm. */
  readonly nextContactBy: LocalDate;
  readonly flags: readonly PlanFlag[];
  readonly committedPence: number;
  readonly awaitingPence: number;
}

function newest(dates: readonly LocalDate[]): LocalDate | null {
  return dates.reduce<LocalDate | null>((last, date) => (last === null || date > last ? date : last), null);
}

function daysOpen({ plan, reopenings }: PlanFacts, today: LocalDate): number {
  const between = reopenings.reduce((sum, each) => sum + daysBetween(each.endedOn, each.reopenedOn), 0);
  return Math.max(1, daysBetween(plan.openedOn, plan.endedOn ?? today) + 1 - between);
}

function gone(member: InTheRoom | null, today: LocalDate): boolean {
  return member === null || isAway(member, today) || (member.leftOn !== null && member.leftOn <= today);
}

/** Nobody leads, or the lead worker is away and nobody covers: a buddy who is away too covers nothing. */
function leadFlag({ lead, buddy }: PlanFacts, today: LocalDate): readonly PlanFlag[] {
  if (lead === null || (lead.leftOn !== null && lead.leftOn <= today)) return [{ kind: 'nobody-leads' }];
  if (!gone(lead, today) || !gone(buddy, today)) return [];
  return [{ kind: 'lead-away-no-buddy', lead: lead.calledName }];
}

/**
 * The one place where a plan's status is derived (design 1, C2 plans): out of contact when the last contact, or the
 * opening, is older than its rhythm; review overdue when there was none in the last days the team said. An ended
 * plan asks for nothing.
 */
export function planStanding(
  facts: PlanFacts,
  team: Pick<Team, 'reviewWithinDays'>,
  today: LocalDate,
): PlanStanding {
  const { plan, spends } = facts;
  const lastContactOn = newest(facts.contacts.filter(countsAsContact).map((contact) => contact.on));
  const lastReviewOn = newest(facts.reviews.map((review) => review.on));
  // Opening and reopening are talks with the person: both clocks start again with them.
  const takenUpOn =
    newest([plan.openedOn, ...facts.reopenings.map((each) => each.reopenedOn)]) ?? plan.openedOn;
  const inTouchOn = newest([takenUpOn, lastContactOn ?? takenUpOn]) ?? takenUpOn;
  const lookedAtOn = newest([takenUpOn, lastReviewOn ?? takenUpOn]) ?? takenUpOn;

  const flags: PlanFlag[] = [];
  const silentDays = daysBetween(inTouchOn, today);
  if (silentDays > plan.contactRhythmDays) {
    flags.push({ kind: 'out-of-contact', days: silentDays, rhythmDays: plan.contactRhythmDays });
  }
  const unreviewedDays = daysBetween(lookedAtOn, today);
  if (unreviewedDays > team.reviewWithinDays) flags.push({ kind: 'review-overdue', days: unreviewedDays });
  const waiting = spends.filter((spend) => spend.standing === 'awaiting');
  if (waiting.length > 0) {
    flags.push({ kind: 'spend-awaiting', count: waiting.length, pence: awaitingPence(waiting) });
  }
  flags.push(...leadFlag(facts, today));
  const { toBeWritten } = facts;
  if (toBeWritten.length > 0) flags.push({ kind: 'to-be-written', missing: toBeWritten });

  return {
    open: plan.endedOn === null,
    day: daysOpen(facts, today),
    lastContactOn,
    lastReviewOn,
    nextContactBy: addDays(inTouchOn, plan.contactRhythmDays),
    flags: plan.endedOn === null ? flags : [],
    committedPence: committedPence(spends),
    awaitingPence: awaitingPence(spends),
  };
}
