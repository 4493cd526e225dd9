import type { LocalDate } from '../dates';
import { assertNever } from '../outcome';
import { sayDate } from '../say-dates';
import { sayCount, sayList, startSentence } from '../text';
import type { C2PlanRefusal, PlanEndingPart, PlanOpeningPart, PlanReviewPart } from './refusals';

const parts: Readonly<Record<PlanOpeningPart | PlanEndingPart | PlanReviewPart, string>> = {
  'what-matters': 'what matters to them',
  strengths: 'what is strong already',
  'what-needs-to-change': 'what needs to change',
  outcome: 'how it ended',
  'outcome-words': 'how it ended, in words',
  'what-made-the-difference': 'what made the difference',
  'what-changed': 'what has changed',
  'next-step': 'what comes next, and who',
  ending: 'how it ended, and what made the difference',
};

/** One thing that a plan, a review or an ending still has to say. */
export function wordPlanPart(part: PlanOpeningPart | PlanEndingPart | PlanReviewPart): string {
  return parts[part];
}

function stillToSay(missing: readonly (PlanOpeningPart | PlanEndingPart | PlanReviewPart)[]): string {
  return `Not said yet: ${sayList(missing.map(wordPlanPart))}.`;
}

/** Why not, and what to do: worded once for every screen. */
export function wordC2PlanRefusal(refusal: C2PlanRefusal, today: LocalDate): string {
  switch (refusal.kind) {
    case 'plan-already-open':
      return 'There is a C2 plan open for them already. Go on with that one.';
    case 'plan-ended':
      return 'This C2 plan has ended. Reopen it first, with a reason.';
    case 'plan-not-ended':
      return 'This C2 plan is still open.';
    case 'plan-incomplete':
    case 'review-incomplete':
    case 'ending-incomplete':
      return stillToSay(refusal.missing);
    case 'amount-not-positive':
      return 'Say how much, in pounds and whole pence. It must be more than nothing.';
    case 'spends-awaiting':
      return `${startSentence(sayCount(refusal.count, 'spend'))} still ${refusal.count === 1 ? 'awaits' : 'await'} agreement. Agree or decline first, then end the plan.`;
    case 'spend-already-decided':
      return 'The team has decided this spend already.';
    case 'reason-needed':
      return 'Say why, in a sentence.';
    case 'buddy-is-lead':
      return 'The lead worker cannot be their own buddy. Choose somebody else.';
    case 'before-plan-opened':
      return `The C2 plan was opened on ${sayDate(refusal.openedOn, today)}. Choose that day or later.`;
    default:
      return assertNever(refusal);
  }
}
