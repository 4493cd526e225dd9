import type { LocalDate } from '../dates';
import type { C2Plan, C2Reopening } from './plan';

/** How a C2 plan ended, once. */
export interface PlanEnding
  extends Pick<C2Reopening, 'outcome'>,
    Pick<C2Plan, 'outcomeWords' | 'whatMadeTheDifference'> {}

/** How a plan ended on a day, also where it was taken up again since; null where it did not end then. */
export function endingOn(
  plan: Pick<C2Plan, 'endedOn' | 'outcome' | 'outcomeWords' | 'whatMadeTheDifference'>,
  reopenings: readonly (PlanEnding & Pick<C2Reopening, 'endedOn'>)[],
  on: LocalDate,
): PlanEnding | null {
  const { endedOn, outcome, outcomeWords, whatMadeTheDifference } = plan;
  if (endedOn === on && outcome !== null) return { outcome, outcomeWords, whatMadeTheDifference };
  return reopenings.find((each) => each.endedOn === on) ?? null;
}
