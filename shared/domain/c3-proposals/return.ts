import { accept, type Outcome, refuse } from '../outcome';
import type { ThingToTry } from './proposal';
import { checkQuorum } from './quorum';
import type { C3ProposalRefusal } from './refusals';
import { checkAllSpoken, checkReady, type SignOffFacts } from './sign-off';

export interface ReturnFacts extends SignOffFacts {
  readonly toTry: readonly Pick<ThingToTry, 'what'>[];
}

/**
 * Whether the team returns this proposal now, with what to try first in C1 or C2 (design 1). It is a decision of the
 * whole room like a sign-off: quorum, everyone heard, and at least one *not yet*. An open C2 plan is no reason to
 * return: then the proposal waits.
 */
export function decideReturn(facts: ReturnFacts): Outcome<'returned', C3ProposalRefusal> {
  const refusal = checkReady(facts) ?? checkQuorum(facts) ?? checkAllSpoken(facts) ?? checkGround(facts);
  return refusal === null ? accept('returned') : refuse(refusal);
}

function checkGround({ positions, toTry }: ReturnFacts): C3ProposalRefusal | null {
  if (!positions.some((position) => position.position === 'not-yet')) return { kind: 'nobody-said-not-yet' };
  return toTry.some((thing) => thing.what.trim() !== '') ? null : { kind: 'return-needs-something-to-try' };
}
