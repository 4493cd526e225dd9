import type { Ending } from '../../../shared/domain/c2-plans/ending';
import type { ReviewDecision } from '../../../shared/domain/c2-plans/plan';
import { decideReview } from '../../../shared/domain/c2-plans/review';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { findPlan } from '../../store/c2-plans/plan-rows';
import type { Writing } from '../../store/writing';
import type { ActingMember } from '../acting';
import { type NewAction, undertake } from '../actions/undertake';
import { type OnPlan, writeEnding } from './write-ending';

/** What the room says about one open plan. `next` is who does the next step, and by when. */
export interface ReviewToWrite {
  readonly planId: string;
  readonly huddleId: string;
  readonly whatChanged: string;
  readonly decision: ReviewDecision;
  readonly nextStep: string;
  readonly next: NewAction | null;
  /** Needed when the decision is `end`, and left aside otherwise. */
  readonly ending: Ending | null;
}

/**
 * Writes a review inside its caller's transaction, with its next step as an action and, where the room ends the
 * plan, the ending. Whether it was reviewed in this huddle already is the huddle's to know. The caller records the
 * entry.
 */
export async function writeReview(
  writing: Writing,
  acting: ActingMember,
  review: ReviewToWrite,
): Promise<Outcome<OnPlan & { readonly reviewId: string }, Refusal>> {
  const { planId, huddleId, decision, next, ending } = review;
  const plan = await findPlan(writing.db, acting.teamId, planId);
  if (plan === null) return refuse({ kind: 'not-found', what: 'plan' });
  const whatChanged = review.whatChanged.trim();
  const nextStep = review.nextStep.trim() || (next?.what.trim() ?? '');
  const decided = decideReview({ plan, whatChanged, decision, nextStep, hasEnding: ending !== null });
  if (!decided.ok) return decided;
  if (next !== null) {
    const of = { personId: plan.personId, planId, proposalId: null, huddleId };
    const undertaken = await undertake(writing, acting, next, of);
    if (!undertaken.ok) return undertaken;
  }
  const reviewId = acting.newId();
  await writing.insert('c2_reviews', {
    ...{ id: reviewId, planId, huddleId, on: acting.today, recordedAt: acting.now },
    ...{ whatChanged, decision, nextStep },
  });
  if (decision === 'end' && ending !== null) {
    const ended = await writeEnding(writing, acting, { planId, ...ending });
    if (!ended.ok) return ended;
  }
  return accept({ reviewId, planId, personId: plan.personId });
}
