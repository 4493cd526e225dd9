import { accept, type Outcome, refuse } from '../outcome';
import { speaksOnlyOfCost } from './cost-alone';
import type { Position } from './proposal';
import type { C3ProposalRefusal } from './refusals';

export interface PositionFacts extends Omit<Position, 'memberId'> {
  /** Visitors and students are present without a position. */
  readonly observing: boolean;
  /** Names that add no thought of their own to a reason: the person's and the members'. */
  readonly names: readonly string[];
}

/**
 * What one member says about a proposal (design 1): a reason for anything but *agree*; a *not yet* carries something
 * to try in C1 or C2, or a question about the person; cost alone is not a reason. Refused, it can be said another way.
 */
export function checkPosition(facts: PositionFacts): Outcome<Omit<Position, 'memberId'>, C3ProposalRefusal> {
  if (facts.observing) return refuse({ kind: 'observer-has-no-position' });
  const { position } = facts;
  const reason = facts.reason.trim();
  if (position === 'agree') return accept({ position, reason, carries: null });
  if (reason === '') return refuse({ kind: 'reason-needed' });
  if (speaksOnlyOfCost(reason, facts.names)) return refuse({ kind: 'cost-alone-is-not-a-reason' });
  if (position === 'reservation') return accept({ position, reason, carries: null });
  if (facts.carries === null) return refuse({ kind: 'not-yet-needs-something-to-try' });
  return accept({ position, reason, carries: facts.carries });
}
