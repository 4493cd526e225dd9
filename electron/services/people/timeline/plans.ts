import type { TimelineEvent } from '../../../../shared/contract/people';
import type { C2Plan } from '../../../../shared/domain/c2-plans/plan';
import { cameWith } from '../../../../shared/domain/conversations/contact';
import * as words from '../../../../shared/domain/people/timeline-words';
import type { Story } from '../../../store/people/story';
import { labelOf } from '../../labels';
import { event, type Names } from './event';

function linkTo(planId: string): Pick<TimelineEvent, 'link'> {
  return { link: { to: 'c2-plan', id: planId } };
}

/** Each C2 plan from its opening to its end, with all that was done on it. */
export function tellPlans(story: Story, names: Names): readonly TimelineEvent[] {
  return [
    ...story.plans.flatMap((plan) => tellOpeningAndEnd(plan, names)),
    ...story.reopenings.flatMap((again) => {
      const plan = story.plans.find((one) => one.id === again.planId);
      return plan === undefined ? [] : tellReopening(plan, again);
    }),
    ...tellContacts(story, names),
    ...story.spends.map((spend) =>
      event('spend', spend.id, spend.on, words.tellSpend(spend), {
        ...linkTo(spend.planId),
        member: labelOf(names, spend.memberId),
        pence: spend.amountPence,
      }),
    ),
    ...story.reviews.map((review) =>
      event(
        'review',
        review.id,
        review.on,
        words.tellReview(review.whatChanged, review.decision),
        linkTo(review.planId),
      ),
    ),
  ];
}

function tellOpeningAndEnd(plan: C2Plan, names: Names): readonly TimelineEvent[] {
  const opened = event('plan-opened', plan.id, plan.openedOn, words.tellPlanOpened(plan), {
    ...linkTo(plan.id),
    conversationKind: 'C2',
    member: labelOf(names, plan.openedById),
  });
  if (plan.endedOn === null || plan.outcome === null) return [opened];
  const ending = { on: plan.endedOn, outcome: plan.outcome };
  return [
    opened,
    event('plan-ended', plan.id, plan.endedOn, words.tellPlanEnded(plan, ending), linkTo(plan.id)),
  ];
}

/** A plan that was reopened keeps how it had ended. */
function tellReopening(plan: C2Plan, again: Story['reopenings'][number]): readonly TimelineEvent[] {
  const { endedOn: on, outcome, outcomeWords, whatMadeTheDifference } = again;
  const ended = words.tellPlanEnded(
    { openedOn: plan.openedOn, outcomeWords, whatMadeTheDifference },
    { on, outcome },
  );
  return [
    event('plan-ended', again.id, on, ended, linkTo(plan.id)),
    event('plan-reopened', again.id, again.reopenedOn, words.tellPlanReopened(again.reason), linkTo(plan.id)),
  ];
}

/** A contact that came with a conversation is told there. */
function tellContacts({ contacts, conversations }: Story, names: Names): readonly TimelineEvent[] {
  return contacts
    .filter((contact) => !conversations.some((talk) => cameWith(contact, talk)))
    .map((contact) => {
      const member = labelOf(names, contact.memberId)?.calledName ?? 'Somebody';
      return event(
        'contact',
        contact.id,
        contact.on,
        words.tellContact(contact, member),
        linkTo(contact.planId),
      );
    });
}
