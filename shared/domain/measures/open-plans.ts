import type { LocalDate } from '../dates';
import type { FactsByKind, MeasureFacts } from './facts';
import { reopeningsByPlan } from './reopenings';
import type { WeekSpan } from './week-spans';
import { weekFinder } from './weeks';

type Plan = FactsByKind['plans'];

/** A time a C2 plan was open: from being taken up, opened or reopened, until it ended. */
export interface OpenTime extends WeekSpan {
  readonly plan: Plan;
  readonly takenUpOn: LocalDate;
}

/**
 * When C2 plans were open. A plan is open at the end of the day it was taken up, and no more at the end of the day it
 * ended; the days between an ending and its reopening are in none of its times.
 */
export function openTimes(
  facts: Pick<MeasureFacts, 'plans' | 'reopenings'>,
  weeks: readonly LocalDate[],
): readonly OpenTime[] {
  const weekOf = weekFinder(weeks);
  const reopeningsOf = reopeningsByPlan(facts);
  const timeOf = (plan: Plan, takenUpOn: LocalDate, endedOn: LocalDate | null): OpenTime => ({
    ...{ plan, takenUpOn, from: weekOf(takenUpOn) },
    until: endedOn === null ? weeks.length : weekOf(endedOn),
  });
  const times: OpenTime[] = [];
  for (const plan of facts.plans) {
    let takenUpOn = plan.openedOn;
    for (const { endedOn, reopenedOn } of reopeningsOf(plan.id)) {
      times.push(timeOf(plan, takenUpOn, endedOn));
      takenUpOn = reopenedOn;
    }
    times.push(timeOf(plan, takenUpOn, plan.endedOn));
  }
  return times;
}
