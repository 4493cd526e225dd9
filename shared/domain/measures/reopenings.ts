import { inOrder } from '../order';
import type { FactsByKind, MeasureFacts } from './facts';
import { rowsOfEach } from './rows-of-each';

type Reopening = FactsByKind['reopenings'];

/** One plan's reopenings, first to last. */
export type ReopeningsOf = (planId: string) => readonly Reopening[];

// Two may share one of their days, when a plan ended on the day it had been reopened.
const daysOf = ({ endedOn, reopenedOn }: Reopening) => endedOn + reopenedOn;

/** The reopenings of each plan. They are the one kind of fact that is put in order here: there are few. */
export function reopeningsByPlan(facts: Pick<MeasureFacts, 'reopenings'>): ReopeningsOf {
  const each = rowsOfEach(facts.reopenings, ({ planId }) => planId);
  return (planId) => {
    const own = each.get(planId) ?? [];
    return own.length < 2 ? own : own.toSorted((one, other) => inOrder(daysOf(one), daysOf(other)));
  };
}
