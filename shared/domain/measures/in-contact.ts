import type { C2Contact, C2Plan, C2Reopening } from '../c2-plans/plan';
import { planStanding } from '../c2-plans/standing';
import { addDays, type LocalDate, weekStart } from '../dates';
import type { InContactWeeks } from './in-contact-words';

/** A plan that was open in the weeks looked at, with its contacts and what was reopened. */
export interface PlanOverWeeks {
  readonly plan: Pick<C2Plan, 'openedOn' | 'endedOn' | 'contactRhythmDays'>;
  readonly contacts: readonly Pick<C2Contact, 'on' | 'how'>[];
  readonly reopenings: readonly Pick<C2Reopening, 'endedOn' | 'reopenedOn'>[];
}

/** The Mondays of the last whole weeks before today, oldest first. */
export function wholeWeeks(today: LocalDate, count: number): readonly LocalDate[] {
  const thisWeek = weekStart(today);
  return Array.from({ length: count }, (_, index) => addDays(thisWeek, (index - count) * 7));
}

function isOpenAtEndOf({ plan, reopenings }: PlanOverWeeks, day: LocalDate): boolean {
  if (plan.openedOn > day || (plan.endedOn !== null && plan.endedOn <= day)) return false;
  return !reopenings.some(({ endedOn, reopenedOn }) => endedOn <= day && day < reopenedOn);
}

/** The plan's own rule, asked as of that day. */
function isInContactOn({ plan, contacts, reopenings }: PlanOverWeeks, day: LocalDate): boolean {
  const facts = {
    plan: { ...plan, endedOn: null },
    contacts: contacts.filter(({ on }) => on <= day),
    reopenings: reopenings.filter(({ reopenedOn }) => reopenedOn <= day),
    ...{ reviews: [], spends: [], lead: null, buddy: null, toBeWritten: [] },
  };
  const { flags } = planStanding(facts, { reviewWithinDays: Number.POSITIVE_INFINITY }, day);
  return !flags.some((flag) => flag.kind === 'out-of-contact');
}

/**
 * The measure c2-in-contact (design 3): of the C2 plans open on Sunday night, how many had been in contact within
 * their rhythm. Whole weeks only; never by worker. Weeks before the first plan are left out.
 */
export function inContactWeeks(plans: readonly PlanOverWeeks[], weeks: readonly LocalDate[]): InContactWeeks {
  const counted = weeks.map((week) => {
    const sunday = addDays(week, 6);
    const open = plans.filter((plan) => isOpenAtEndOf(plan, sunday));
    return { week, open: open.length, inContact: open.filter((plan) => isInContactOn(plan, sunday)).length };
  });
  const first = counted.findIndex(({ open }) => open > 0);
  return first < 0 ? [] : counted.slice(first);
}
