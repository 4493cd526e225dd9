import type { PlanOutcome } from '../c2-plans/plan';
import type { LocalDate } from '../dates';
import type { MeasureFacts } from './facts';
import { reopeningsByPlan } from './reopenings';
import { dayNumber } from './weeks';

/** A C2 plan ended; one that was reopened ends again. */
export interface PlanEnding {
  readonly on: LocalDate;
  readonly outcome: PlanOutcome | null;
  /** Days it had been open, the day of opening being the first, without those between an ending and a reopening. */
  readonly days: number;
}

/** Every ending there was, also those that a reopening followed: that one came later takes none of them back. */
export function planEndings(facts: Pick<MeasureFacts, 'plans' | 'reopenings'>): readonly PlanEnding[] {
  const reopeningsOf = reopeningsByPlan(facts);
  const endings: PlanEnding[] = [];
  for (const { id, openedOn, endedOn, outcome } of facts.plans) {
    // The day before day 1, moved on by every day the plan rested in between.
    let dayNone = dayNumber(openedOn) - 1;
    const end = (on: LocalDate, how: PlanOutcome | null) =>
      endings.push({ on, outcome: how, days: Math.max(1, dayNumber(on) - dayNone) });
    for (const reopening of reopeningsOf(id)) {
      end(reopening.endedOn, reopening.outcome);
      dayNone += dayNumber(reopening.reopenedOn) - dayNumber(reopening.endedOn);
    }
    if (endedOn !== null) end(endedOn, outcome);
  }
  return endings;
}
