import { decideSpendDecision } from '../../../shared/domain/c2-plans/spending';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { findSpend } from '../../store/c2-plans/plan-records';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';
import { type NewAction, undertake } from '../actions/undertake';
import type { OnPlan } from './write-ending';

export interface SpendDecisionToWrite {
  readonly spendId: string;
  readonly huddleId: string;
  readonly agree: boolean;
  /** When it is declined: why, and what is done instead. */
  readonly instead: string;
  readonly next: NewAction | null;
}

/** The team agrees to a spend or declines it, inside its caller's transaction. The caller records the entry. */
export async function writeSpendDecision(
  writing: Writing,
  acting: ActingMember,
  { spendId, huddleId, agree, instead, next }: SpendDecisionToWrite,
): Promise<Outcome<OnPlan & { readonly spendId: string }, Refusal>> {
  const spend = await findSpend(writing.db, acting.teamId, spendId);
  if (spend === null) return refuse({ kind: 'not-found', what: 'spend' });
  const decided = decideSpendDecision({ standing: spend.standing, agree, instead });
  if (!decided.ok) return decided;
  const { planId, personId } = spend;
  if (next !== null) {
    const undertaken = await undertake(writing, acting, next, {
      personId,
      planId,
      proposalId: null,
      huddleId,
    });
    if (!undertaken.ok) return undertaken;
  }
  await writing.update('c2_spends', spendId, {
    standing: decided.value,
    decidedInHuddleId: huddleId,
    decidedOn: acting.today,
    instead: agree ? null : instead.trim(),
  });
  return accept({ spendId, planId, personId });
}
