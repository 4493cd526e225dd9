import type { NextThing, PersonView } from '../../../shared/contract/people';
import type { LocalDate } from '../../../shared/domain/dates';
import { sayDay, sayDays, sayLongDay } from '../../../shared/domain/dates-said';
import { firstNameOf } from '../../../shared/domain/people/first-name';
import { sayCount, startSentence, whose } from '../../../shared/domain/text';

interface NextThingWords {
  readonly title: string;
  /** The gold step, and where it leads. */
  readonly step: string;
  readonly to: string;
}

/** The one next thing for a person, as a sentence and a step that leads there. */
export function wordNextThing(
  next: NextThing,
  person: PersonView['person'],
  today: LocalDate,
): NextThingWords {
  const name = firstNameOf(person.fullName);
  switch (next.kind) {
    case 'contact':
      return {
        title: `Ring ${name}. ${startSentence(sayCount(next.daysSince, 'day is', 'days are'))} too many.`,
        step: 'Write down a contact',
        to: `/c2-plans/${next.planId}`,
      };
    case 'proposal-to-huddle':
      return {
        title: `Bring ${whose(name)} proposal to the huddle ${next.on === today ? 'today' : `on ${sayLongDay(next.on, today)}`}.`,
        step: 'Open the proposal',
        to: `/c3-proposals/${next.proposalId}`,
      };
    case 'tell-person':
      return {
        title: `Tell ${name} what we will try first.`,
        step: 'Write down what they said',
        to: `/c3-proposals/${next.proposalId}`,
      };
    case 'finish-proposal':
      return {
        title: `Finish ${whose(name)} proposal: ${sayCount(next.missing, 'thing')} to go.`,
        step: 'Go on with it',
        to: `/c3-proposals/${next.proposalId}`,
      };
    case 'review-at-huddle':
      return {
        title: `Stay close. We look at the plan together ${next.on === today ? 'today' : sayDay(next.on, today)}.`,
        step: 'Open the plan',
        to: `/c2-plans/${next.planId}`,
      };
    case 'first-conversation':
      return {
        title:
          next.daysWaiting === 0
            ? `Listen to ${name}.`
            : `${name} has waited ${sayDays(next.daysWaiting)} for a first conversation.`,
        step: 'Write down the conversation',
        to: `/people/${person.id}/conversation`,
      };
    case 'look-again':
      return {
        title: `Look again with ${name} ${next.on < today ? `, since ${sayDay(next.on, today)}` : `on ${sayLongDay(next.on, today)}`}.`,
        step: 'Write down the conversation',
        to: `/people/${person.id}/conversation`,
      };
    case 'begin-proposal':
      return { title: `Begin ${whose(name)} C3 proposal.`, step: 'Begin it', to: '/c3-proposals' };
    case 'leave-the-door-open':
      return {
        title: `Let ${name} be, and leave the door open.`,
        step: 'Write down a conversation',
        to: `/people/${person.id}/conversation`,
      };
  }
}
