import { formatPounds } from '../money';
import { assertNever } from '../outcome';
import { sayNumber } from '../say-dates';
import { sayCount, sayList, startSentence } from '../text';
import type { PlanFlag } from './flags';
import type { ContactHow, PlanOutcome, ReviewDecision, SpendStanding } from './plan';
import { wordPlanPart } from './refusal-words';

/** `every day`, `every two days`: the contact rhythm as it was promised. */
export function sayRhythm(days: number): string {
  return days === 1 ? 'every day' : `every ${sayNumber(days)} days`;
}

/** A flag as a sentence or two, for the facilitator, the wall and the minutes alike. */
export function wordPlanFlag(flag: PlanFlag): string {
  switch (flag.kind) {
    case 'out-of-contact':
      return `${startSentence(sayCount(flag.days, 'day'))} without contact. We said ${sayRhythm(flag.rhythmDays)}.`;
    case 'review-overdue':
      return `Review overdue, ${sayCount(flag.days, 'day')}.`;
    case 'spend-awaiting':
      return flag.count === 1
        ? `${formatPounds(flag.pence)} to agree.`
        : `${formatPounds(flag.pence)} to agree, in ${sayCount(flag.count, 'spend')}.`;
    case 'lead-away-no-buddy':
      return `${flag.lead} is away, and nobody covers.`;
    case 'nobody-leads':
      return 'Nobody leads. Who stays with them?';
    case 'to-be-written':
      return `To be written: ${sayList(flag.missing.map(wordPlanPart))}.`;
    default:
      return assertNever(flag);
  }
}

const outcomes: Readonly<Record<PlanOutcome, string>> = {
  'in-control-again': 'In control again',
  'connected-and-moving-on': 'Connected and moving on: C1',
  'needs-c3': 'Needs a C3 conversation',
  'hospital-or-care': 'Hospital or care',
  'moved-away': 'Moved away',
  died: 'Died',
  other: 'Something else, in words',
};

/** An outcome as a choice. */
export function wordPlanOutcome(outcome: PlanOutcome): string {
  return outcomes[outcome];
}

/** How a plan ended, as it is told afterwards: the team's own words where the outcome was something else. */
export function sayHowPlanEnded(outcome: PlanOutcome, outcomeWords: string | null): string {
  return outcome === 'other' && outcomeWords !== null && outcomeWords !== ''
    ? outcomeWords
    : outcomes[outcome];
}

const decisions: Readonly<Record<ReviewDecision, string>> = {
  continue: 'Continue',
  change: 'Change the plan',
  end: 'End the plan',
};

export function wordReviewDecision(decision: ReviewDecision): string {
  return decisions[decision];
}

const contacts: Readonly<Record<ContactHow, string>> = {
  rang: 'rang',
  visited: 'visited',
  message: 'sent a message',
  'they-rang': 'was rung',
  'no-answer': 'rang, no answer',
};

/** What the member did, to follow their name: `Tom rang`. */
export function wordContactHow(how: ContactHow): string {
  return contacts[how];
}

const standings: Readonly<Record<SpendStanding, string>> = {
  'within-limit': 'Within our limit',
  awaiting: 'Awaiting agreement',
  agreed: 'Agreed together',
  declined: 'Declined',
};

export function wordSpendStanding(standing: SpendStanding): string {
  return standings[standing];
}
