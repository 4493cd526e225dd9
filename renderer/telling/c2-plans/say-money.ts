import type { PlanView } from '../../../shared/contract/c2-plans';
import { formatPounds } from '../../../shared/domain/money';

type Money = Pick<PlanView, 'committedPence' | 'limitPence' | 'limitCountedOver' | 'endedOn'>;

/** `£1,340 spent of £2,000`: the sentence above the ruler. */
export function sayMoney({ committedPence, limitPence, limitCountedOver, endedOn }: Money): string {
  const limit = formatPounds(limitPence);
  if (limitCountedOver === 'spend') {
    return committedPence === 0
      ? `Nothing spent. Up to ${limit} each time without asking.`
      : `${formatPounds(committedPence)} spent, up to ${limit} each time without asking`;
  }
  if (committedPence === 0)
    return endedOn === null ? `Nothing spent of ${limit}` : `Nothing of ${limit} was needed`;
  const past = committedPence - limitPence;
  if (past > 0)
    return `${formatPounds(committedPence)} spent, ${formatPounds(past)} of it agreed past ${limit}`;
  return `${formatPounds(committedPence)} spent of ${limit}${endedOn === null ? '' : ', all within our limit'}`;
}

/** `£1,730 spent. £450 more would pass our limit by £180.` All in pence. */
export function sayAsked(spentPence: number, askedPence: number, passesByPence: number): string {
  const more = `${formatPounds(askedPence)} more would`;
  const spent = spentPence === 0 ? 'Nothing spent.' : `${formatPounds(spentPence)} spent.`;
  return passesByPence > 0
    ? `${spent} ${more} pass our limit by ${formatPounds(passesByPence)}.`
    : `${spent} ${more} be within our limit.`;
}
