import type { PlanFlag } from '../c2-plans/flags';
import { byUrgency } from '../c2-plans/order';
import type { LocalDate } from '../dates';

export interface PlanToWeigh {
  readonly id: string;
  readonly openedOn: LocalDate;
  readonly flags: readonly PlanFlag[];
}

export interface ProposalToWeigh {
  readonly id: string;
  readonly readyDays: number;
  readonly waitedTooLong: boolean;
}

export interface NeedsUsFirst<Plan, Proposal> {
  readonly plans: readonly Plan[];
  readonly proposals: readonly Proposal[];
}

/**
 * Who needs us before anybody else: first people in crisis, in the agenda's order, if anything at all is said of
 * their plan; then proposals that have waited longer than the team said, the longest first. Whoever is not here is
 * in contact, reviewed and not kept waiting.
 */
export function needsUsFirst<Plan extends PlanToWeigh, Proposal extends ProposalToWeigh>(
  plans: readonly Plan[],
  proposals: readonly Proposal[],
): NeedsUsFirst<Plan, Proposal> {
  return {
    plans: plans.filter(({ flags }) => flags.length > 0).toSorted(byUrgency),
    proposals: proposals
      .filter(({ waitedTooLong }) => waitedTooLong)
      .toSorted((a, b) => b.readyDays - a.readyDays || (a.id < b.id ? -1 : 1)),
  };
}

/** The plan we have been silent on for longest, among those out of contact; null when we are in touch with everyone. */
export function longestSilence<Plan extends PlanToWeigh>(
  plans: readonly Plan[],
): { readonly plan: Plan; readonly days: number } | null {
  const silent = plans.flatMap((plan) =>
    plan.flags.flatMap((flag) => (flag.kind === 'out-of-contact' ? [{ plan, days: flag.days }] : [])),
  );
  const [longest] = silent.toSorted((a, b) => b.days - a.days || (a.plan.id < b.plan.id ? -1 : 1));
  return longest ?? null;
}
