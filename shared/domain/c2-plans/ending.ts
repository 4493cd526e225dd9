import type { LocalDate } from '../dates';
import { accept, type Outcome, refuse } from '../outcome';
import { notYetWritten } from './opening';
import type { C2Plan, C2Spend, PlanOutcome } from './plan';
import { notBefore } from './recording';
import type { C2PlanRefusal, PlanEndingPart } from './refusals';
import { awaitingPence } from './spending';

/** How a plan ends, as it is said by the team. */
export interface Ending {
  readonly outcome: PlanOutcome | null;
  /** Needed when the outcome is `other`. */
  readonly outcomeWords: string;
  readonly whatMadeTheDifference: string;
}

export interface EndingFacts {
  readonly plan: Pick<C2Plan, 'openedOn' | 'endedOn' | 'ownWords' | 'strengths' | 'whatNeedsToChange'>;
  readonly spends: readonly Pick<C2Spend, 'standing' | 'amountPence'>[];
  readonly ending: Ending;
  readonly today: LocalDate;
}

type Ended = Pick<C2Plan, 'outcome' | 'outcomeWords' | 'whatMadeTheDifference'> & {
  readonly endedOn: LocalDate;
};

/** What an ending still has to say (design 1: an outcome and what made the difference), in the order it is asked. */
function missingFromEnding(ending: Ending): readonly PlanEndingPart[] {
  const missing: PlanEndingPart[] = [];
  if (ending.outcome === null) missing.push('outcome');
  if (ending.outcome === 'other' && ending.outcomeWords.trim() === '') missing.push('outcome-words');
  if (ending.whatMadeTheDifference.trim() === '') missing.push('what-made-the-difference');
  return missing;
}

/**
 * A plan ends with an outcome and what made the difference, once it says what matters and what is strong (golden rule
 * 1) and no spend waits for the team: what was asked is answered first, so that no money is left undecided.
 */
export function decideEnding({ plan, spends, ending, today }: EndingFacts): Outcome<Ended, C2PlanRefusal> {
  if (plan.endedOn !== null) return refuse({ kind: 'plan-ended' });
  const missing = missingFromEnding(ending);
  if (missing.length > 0) return refuse({ kind: 'ending-incomplete', missing });
  const unsaid = notYetWritten(plan);
  if (unsaid.length > 0) return refuse({ kind: 'plan-incomplete', missing: unsaid });
  const waiting = spends.filter((spend) => awaitingPence([spend]) > 0);
  if (waiting.length > 0) return refuse({ kind: 'spends-awaiting', count: waiting.length });
  return accept({
    // A clock that was set back cannot make a plan end before it began.
    endedOn: notBefore(plan.openedOn, today),
    outcome: ending.outcome,
    outcomeWords: ending.outcome === 'other' ? ending.outcomeWords.trim() : null,
    whatMadeTheDifference: ending.whatMadeTheDifference.trim(),
  });
}
