import type { ItemDraft } from '../../../../shared/contract/item-draft';
import { type PlanOutcome, planOutcomes, type ReviewDecision } from '../../../../shared/domain/c2-plans/plan';
import { wordPlanPart } from '../../../../shared/domain/c2-plans/refusal-words';
import { missingFromReview } from '../../../../shared/domain/c2-plans/review';
import { type NextStepValue, nextStepOf } from '../../../telling/next-step/next-step';
import { useDoing } from '../../../telling/use-doing';
import { useRoom } from '../room/room';

/** The outcome as it was chosen; null while none was. */
function outcomeOf(chosen: string | undefined): PlanOutcome | null {
  return planOutcomes.find((outcome) => outcome === chosen) ?? null;
}

const sayDecision: Readonly<Record<ReviewDecision, string>> = {
  continue: 'the plan goes on',
  change: 'the plan changes',
  end: 'the plan ends',
};

/** What is written on the item, as a review of it. */
function reviewOf(draft: ItemDraft) {
  const { whatChanged = '', decision = null, nextStep = '', difference = '', outcomeWords = '' } = draft;
  const outcome = outcomeOf(draft.outcome);
  const ends = decision === 'end';
  return {
    decision,
    outcome,
    // What made the difference says what changed too, where a plan ends and nobody wrote both.
    whatChanged: ends && whatChanged.trim() === '' ? difference : whatChanged,
    nextStep,
    ending: ends && outcome !== null ? { outcome, outcomeWords, whatMadeTheDifference: difference } : null,
  };
}

/** What the review still has to say before it can be recorded, in the few words a button has room for. */
function waitsFor({
  decision,
  whatChanged,
  nextStep,
  ending,
}: ReturnType<typeof reviewOf>): string | undefined {
  const missing = missingFromReview({
    whatChanged,
    decision: decision ?? 'continue',
    nextStep,
    hasEnding: ending !== null,
  });
  const count = missing.length + (decision === null ? 1 : 0);
  if (count > 1) return `${count} things first`;
  const [only] = missing;
  if (only === 'what-changed' && decision === 'end') return wordPlanPart('what-made-the-difference');
  if (only !== undefined) return wordPlanPart(only);
  return decision === null ? 'what we do' : undefined;
}

/** The review being written on this item: what it still has to say, and the step that records it and goes on. */
export function useReview() {
  const { current, row, draft, flush, next, members, today } = useRoom();
  const reviewing = useDoing('huddles.review-plan');
  const { outcome, ...review } = reviewOf(draft);
  const step: NextStepValue = { what: review.nextStep, memberId: draft.nextMemberId, dueOn: draft.nextDueOn };
  const read = nextStepOf(step, members, today);

  const record = async (): Promise<void> => {
    const { decision } = review;
    if (decision === null) return;
    await flush();
    const said = `${row.label}: ${sayDecision[decision]}.`;
    if ((await reviewing.run({ itemId: current.id, ...review, decision, next: read }, said)) !== null) next();
  };
  return {
    step,
    memberId: read?.memberId ?? null,
    outcome,
    record,
    waiting: waitsFor({ outcome, ...review }),
    refused: reviewing.refused,
    busy: reviewing.busy,
  };
}
