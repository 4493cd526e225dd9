import type { ItemView } from '../../../shared/contract/huddles';
import type { ItemDraft } from '../../../shared/contract/item-draft';
import { entryThatMade } from '../../store/huddles/decided-entry';
import type { ItemRow } from '../../store/huddles/huddle-rows';
import type { Acting } from '../acting';
import { readPlan } from '../c2-plans/read-plan';
import { loadRound } from '../c3-proposals/load-round';
import { readProposal } from '../c3-proposals/read-proposal';
import type { Around } from './around';
import { viewRound } from './view-round';

/** A spend as the room decides on it; null when it is not there any more. */
export async function viewSpend(acting: Acting, { room }: Around, spendId: string): Promise<ItemView | null> {
  const asked = room.spends.get(spendId);
  const plan = asked === undefined ? null : await readPlan(acting, asked.planId);
  const spend = plan?.spends.find((known) => known.id === spendId);
  if (plan === null || spend === undefined) return null;
  const others = plan.committedPence - (spend.standing === 'agreed' ? spend.amountPence : 0);
  const counted = plan.limitCountedOver === 'plan' ? others + spend.amountPence : spend.amountPence;
  const passesByPence = Math.max(0, counted - plan.limitPence);
  return { kind: 'spend', spend, plan, wouldBePence: others + spend.amountPence, passesByPence };
}

/** A plan as the room reviews it, with the review of this huddle and the entry by which it is undone. */
export async function viewPlan(acting: Acting, { huddle }: Around, planId: string): Promise<ItemView | null> {
  const plan = await readPlan(acting, planId);
  if (plan === null) return null;
  const review = plan.reviews.find((known) => known.huddleId === huddle.id) ?? null;
  const reviewEntryId =
    review === null ? null : await entryThatMade(acting.store.db, 'c2_reviews', review.id);
  return { kind: 'c2-plan', plan, review, reviewEntryId };
}

/** A proposal with its round, and what was decided here; undoable until it is sealed. */
export async function viewProposal(
  acting: Acting,
  { huddle, labels }: Around,
  item: ItemRow,
  proposalId: string,
  draft: ItemDraft,
): Promise<ItemView | null> {
  const { db } = acting.store;
  const proposal = await readProposal(acting, proposalId);
  const round = await loadRound(db, acting, item.id);
  if (proposal === null || round === null) return null;
  const made = round.decision;
  const decision = proposal.decisions.find((known) => known.id === made?.id) ?? null;
  const undoable = decision !== null && !decision.sealed;
  return {
    kind: 'c3-proposal',
    proposal,
    plan: round.facts.openPlanId === null ? null : await readPlan(acting, round.facts.openPlanId),
    round: viewRound(round, {
      huddle,
      labels,
      today: acting.today,
      authoriserName: draft.authoriserName ?? '',
    }),
    decision,
    decisionEntryId: undoable ? await entryThatMade(db, 'c3_decisions', decision.id) : null,
  };
}
