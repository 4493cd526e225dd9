import type { LocalDate } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import type { C2PlanRefusal } from './refusals';

/** What happened on a plan happened by today, and not before it was opened. */
export function decideDayOnPlan(
  on: LocalDate,
  plan: { readonly openedOn: LocalDate; readonly endedOn: LocalDate | null },
  today: LocalDate,
): Outcome<LocalDate, C2PlanRefusal | { readonly kind: 'date-in-future'; readonly date: string }> {
  if (plan.endedOn !== null) return refuse({ kind: 'plan-ended' });
  if (on > today) return refuse({ kind: 'date-in-future', date: on });
  if (on < plan.openedOn) return refuse({ kind: 'before-plan-opened', openedOn: plan.openedOn });
  return accept(on);
}

/** Today, or the day named when a clock that was set back would put today before it. */
export function notBefore(earliest: LocalDate, today: LocalDate): LocalDate {
  if (today < earliest) return earliest;
  return today;
}
