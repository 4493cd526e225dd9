import { planOutcomes, type ReviewDecision } from '../c2-plans/plan';
import { sayHowPlanEnded } from '../c2-plans/plan-words';
import { inOrder } from '../order';
import type { BesideHuddle, HuddleOnWall } from './huddle-facts';
import type { DraftOnWall, ItemOnWall, PlanOnWall } from './item-facts';
import { wallLabel } from './name-book';
import type { WallMark, WallPlan, WallSpend } from './projection';
import { redact } from './redact';

type ItemOf<Kind extends ItemOnWall['kind']> = Extract<ItemOnWall, { kind: Kind }>;

/** The plan's thread: what happened to it and the conversations along it, oldest first. */
export function marksOf(plan: PlanOnWall): readonly WallMark[] {
  const talks = plan.conversations.map(({ kind, on }): WallMark => ({ kind, on }));
  return [...plan.marks.map(({ kind, on }): WallMark => ({ kind, on })), ...talks].toSorted((a, b) =>
    inOrder(a.on, b.on),
  );
}

function outOfContactOf(plan: PlanOnWall): WallPlan['outOfContact'] {
  for (const flag of plan.flags) {
    if (flag.kind === 'out-of-contact') return { days: flag.days, rhythmDays: flag.rhythmDays };
  }
  return null;
}

/** What was decided the last time the plan came up, before this huddle. */
function lastDecisionOf(plan: PlanOnWall, huddleId: string): ReviewDecision | null {
  const before = plan.reviews.filter((review) => review.huddleId !== huddleId);
  return before.toSorted((a, b) => inOrder(a.on, b.on)).at(-1)?.decision ?? null;
}

function endingOf(
  plan: PlanOnWall,
  draft: DraftOnWall,
  reviewed: boolean,
): Pick<WallPlan, 'outcome' | 'difference'> {
  if (reviewed) {
    const outcome = plan.outcome === null ? null : sayHowPlanEnded(plan.outcome, null);
    return { outcome, difference: plan.whatMadeTheDifference ?? '' };
  }
  const chosen = planOutcomes.find((outcome) => outcome === draft.outcome);
  const outcome = chosen === undefined ? null : sayHowPlanEnded(chosen, draft.outcomeWords ?? null);
  return { outcome, difference: draft.difference ?? '' };
}

/** What was recorded stands on the wall; until then, what is being typed. */
export function projectPlan(
  { plan, review }: ItemOf<'c2-plan'>,
  draft: DraftOnWall,
  { huddle }: HuddleOnWall,
  { today, book }: BesideHuddle,
): WallPlan {
  const say = (text: string): string => redact(text, book, [plan.person.id]);
  const choice = review?.decision ?? draft.decision ?? null;
  const ending =
    choice === 'end' ? endingOf(plan, draft, review !== null) : { outcome: null, difference: '' };
  return {
    kind: 'c2-plan',
    label: wallLabel(plan.person, book),
    day: plan.day,
    title: say(plan.whatNeedsToChange),
    openedOn: plan.openedOn,
    today,
    marks: marksOf(plan),
    outOfContact: outOfContactOf(plan),
    lastDecision: lastDecisionOf(plan, huddle.id),
    spentPence: plan.committedPence,
    limitPence: plan.limitPence,
    choice,
    next: say(review === null ? (draft.nextStep ?? '') : review.nextStep),
    outcome: ending.outcome === null ? null : say(ending.outcome),
    difference: say(ending.difference),
  };
}

export function projectSpend(
  { spend, plan }: ItemOf<'spend'>,
  draft: DraftOnWall,
  { book }: BesideHuddle,
): WallSpend {
  const say = (text: string): string => redact(text, book, [plan.person.id]);
  const agree = spend.standing === 'agreed' || (spend.standing === 'awaiting' ? draft.agree : false);
  return {
    kind: 'spend',
    label: wallLabel(plan.person, book),
    title: say(plan.whatNeedsToChange),
    what: say(spend.what),
    pence: spend.amountPence,
    // Once it is agreed the plan counts it in; the wall shows it beside what was spent before.
    spentPence: plan.committedPence - (spend.standing === 'agreed' ? spend.amountPence : 0),
    limitPence: plan.limitPence,
    choice: agree === undefined ? null : agree ? 'agree' : 'decline',
    instead: say(spend.instead ?? draft.instead ?? ''),
  };
}
