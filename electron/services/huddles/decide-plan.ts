import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { keepOutcome } from '../../../shared/domain/huddles/item-outcome';
import { accept, type Outcome } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { type Acting, act } from '../acting';
import { writeReview } from '../c2-plans/write-review';
import { writeSpendDecision } from '../c2-plans/write-spend-decision';
import { entryInHuddle, itemToDecide } from './in-room';

/**
 * Reviews the plan the room is on: continue, change or end, with the next step as an action and, where it ends, the
 * outcome, all in one transaction. A second review of the same item is refused until the first is undone.
 */
export function reviewPlan(
  acting: Acting,
  { itemId, ...review }: ParsedInput<'huddles.review-plan'>,
): Promise<Outcome<Done, Refusal>> {
  return act(
    acting,
    ['c2-plans', 'actions', 'people'],
    async (writing, member): Promise<Outcome<Done, Refusal>> => {
      const found = await itemToDecide(writing, member, itemId, ['c2-plan']);
      if (!found.ok) return found;
      const { huddle, subjectId: planId } = found.value;
      const written = await writeReview(writing, member, { planId, huddleId: huddle.id, ...review });
      if (!written.ok) return written;
      const { personId, reviewId } = written.value;
      await writing.update('agenda_items', itemId, {
        state: 'done',
        outcome: keepOutcome({ kind: review.decision }),
      });
      const entry = entryInHuddle('huddles.plan-reviewed', huddle.id, { subjectId: planId, personId });
      return accept({ entryId: writing.record(entry), id: reviewId });
    },
  );
}

/** Agrees to the spend the room is on, or declines it and says what is done instead. */
export function decideSpend(
  acting: Acting,
  { itemId, ...decision }: ParsedInput<'huddles.decide-spend'>,
): Promise<Outcome<Done, Refusal>> {
  return act(
    acting,
    ['c2-plans', 'actions', 'people'],
    async (writing, member): Promise<Outcome<Done, Refusal>> => {
      const found = await itemToDecide(writing, member, itemId, ['spend']);
      if (!found.ok) return found;
      const { huddle, subjectId: spendId } = found.value;
      const written = await writeSpendDecision(writing, member, {
        spendId,
        huddleId: huddle.id,
        ...decision,
      });
      if (!written.ok) return written;
      const outcome = keepOutcome({ kind: decision.agree ? 'agreed' : 'declined' });
      await writing.update('agenda_items', itemId, { state: 'done', outcome });
      const entry = entryInHuddle('huddles.spend-decided', huddle.id, {
        subjectId: spendId,
        personId: written.value.personId,
      });
      return accept({ entryId: writing.record(entry), id: spendId });
    },
  );
}
