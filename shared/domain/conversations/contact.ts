import type { C2Contact, ContactHow } from '../c2-plans/plan';
import { firstWords } from '../text';
import type { Conversation, ConversationHow } from './conversation';

const hows: Readonly<Record<ConversationHow, ContactHow>> = {
  visit: 'visited',
  phone: 'rang',
  'drop-in': 'visited',
  video: 'rang',
  message: 'message',
  other: 'visited',
};

/**
 * The contact that a conversation is on a C2 plan that was open that day: whoever talked with the person has been
 * in touch (golden rule 4), and nobody writes it down twice.
 */
export function contactOf(
  conversation: Pick<Conversation, 'memberId' | 'happenedOn' | 'how' | 'whatHappened' | 'whatMatters'>,
): Pick<C2Contact, 'memberId' | 'on' | 'how' | 'note'> {
  const { memberId, happenedOn, how, whatHappened, whatMatters } = conversation;
  return { memberId, on: happenedOn, how: hows[how], note: firstWords(whatHappened || whatMatters, 200) };
}

/** Whether a contact is one that a conversation brought with it, so that the timeline tells it once. */
export function cameWith(
  contact: Pick<C2Contact, 'memberId' | 'on' | 'how' | 'note'>,
  conversation: Parameters<typeof contactOf>[0],
): boolean {
  const own = contactOf(conversation);
  return (
    contact.memberId === own.memberId &&
    contact.on === own.on &&
    contact.how === own.how &&
    contact.note === own.note
  );
}
