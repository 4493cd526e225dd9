import { accept, type Outcome, refuse } from '../outcome';
import type { Team } from '../team/team';
import type { C2Spend, SpendStanding } from './plan';
import type { C2PlanRefusal } from './refusals';

type Amount = Pick<C2Spend, 'amountPence' | 'standing'>;
export type LimitFacts = Pick<Team, 'delegatedLimitPence' | 'limitCountedOver'>;

function sumOf(spends: readonly Amount[], standings: readonly SpendStanding[]): number {
  return spends
    .filter((spend) => standings.includes(spend.standing))
    .reduce((sum, spend) => sum + spend.amountPence, 0);
}

/** Money the team stands behind, in pence: what was within the limit and what was agreed. */
export function committedPence(spends: readonly Amount[]): number {
  return sumOf(spends, ['within-limit', 'agreed']);
}

/** Money that waits for the team to agree, in pence. It is not committed, and takes nothing from the limit. */
export function awaitingPence(spends: readonly Amount[]): number {
  return sumOf(spends, ['awaiting']);
}

/** What may still be committed without asking, in pence; never negative. Counted over the plan or over each spend. */
export function leftPence(limit: LimitFacts, committed: number): number {
  if (limit.limitCountedOver === 'spend') return limit.delegatedLimitPence;
  return Math.max(0, limit.delegatedLimitPence - committed);
}

/**
 * Whether a spend is within the delegated limit or must await the team's agreement (design 1; seed 001: up to
 * £2,000 without discussion). `spends` are those already recorded on the plan. Refuses anything but whole pence
 * above nothing.
 */
export function decideSpend(facts: {
  readonly amountPence: number;
  readonly spends: readonly Amount[];
  readonly limit: LimitFacts;
}): Outcome<'within-limit' | 'awaiting', C2PlanRefusal> {
  if (!Number.isSafeInteger(facts.amountPence) || facts.amountPence <= 0) {
    return refuse({ kind: 'amount-not-positive' });
  }
  const left = leftPence(facts.limit, committedPence(facts.spends));
  return accept(facts.amountPence <= left ? 'within-limit' : 'awaiting');
}

/** The team agrees to a spend that awaits it, or declines it and says what is done instead. Decided once only. */
export function decideSpendDecision(facts: {
  readonly standing: SpendStanding;
  readonly agree: boolean;
  readonly instead: string;
}): Outcome<'agreed' | 'declined', C2PlanRefusal> {
  if (facts.standing !== 'awaiting') return refuse({ kind: 'spend-already-decided' });
  if (facts.agree) return accept('agreed');
  return facts.instead.trim() === '' ? refuse({ kind: 'reason-needed' }) : accept('declined');
}
