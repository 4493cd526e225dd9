import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import type { C2Plan } from '../../../shared/domain/c2-plans/plan';
import { contactOf } from '../../../shared/domain/conversations/contact';
import type { Conversation } from '../../../shared/domain/conversations/conversation';
import { decideConversation } from '../../../shared/domain/conversations/keeping';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { openPlanOf } from '../../store/c2-plans/plan-rows';
import { forgetDraft } from '../../store/drafts';
import { findPerson } from '../../store/people/find-person';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { undertake } from '../actions/undertake';
import { noSuchPerson } from '../people/recording';

type Input = ParsedInput<'conversations.keep'>;

/** The words themselves, then what they were linked with and what was looked for in vain. */
async function insertConversation(
  writing: Writing,
  { teamId, memberId, now, newId }: ActingMember,
  input: Input,
): Promise<Conversation> {
  const { connections, gaps, next: _next, ...said } = input;
  const talk: Conversation = { ...said, id: newId(), memberId, createdAt: now };
  await writing.insert('conversations', { ...talk, listenedTo: JSON.stringify(talk.listenedTo) });
  const beside = { personId: input.personId, conversationId: talk.id };
  for (const link of connections) {
    await writing.insert('connections', {
      ...link,
      ...beside,
      id: newId(),
      madeOn: input.happenedOn,
      outcome: 'not-known-yet',
      outcomeNote: null,
      outcomeOn: null,
    });
  }
  for (const lookedFor of gaps) {
    const gap = { ...beside, id: newId(), teamId, lookedFor, loggedOn: input.happenedOn, memberId };
    await writing.insert('gaps', gap);
  }
  return talk;
}

/** A talk on a day on which the plan was open is a contact on it (golden rule 4). */
async function insertContact(
  writing: Writing,
  { now, newId }: ActingMember,
  talk: Conversation,
  plan: C2Plan | null,
): Promise<void> {
  if (plan === null || talk.happenedOn < plan.openedOn) return;
  await writing.insert('c2_contacts', { id: newId(), planId: plan.id, ...contactOf(talk), recordedAt: now });
}

/**
 * Keeps a conversation, with its connections, gaps and next action. Refused until what matters, what is strong and
 * who was listened to are said (golden rule 1). What was being typed is forgotten in the same transaction, so that
 * the words are always in exactly one place.
 */
export async function keepConversation(acting: Acting, input: Input): Promise<Outcome<Done, Refusal>> {
  const also = ['people', 'c2-plans', 'actions'] as const;
  return act<Done, Refusal>(acting, also, async (writing, member) => {
    const person = await findPerson(writing.db, member.teamId, input.personId);
    if (person === null) return refuse(noSuchPerson);
    if (person.closedOn !== null) return refuse({ kind: 'person-closed' });
    const keeping = decideConversation(input, person.dateOfBirth, member.today);
    if (!keeping.ok) return keeping;
    const plan = await openPlanOf(writing.db, person.id);
    const talk = await insertConversation(writing, member, input);
    await insertContact(writing, member, talk, plan);
    if (input.next !== null) {
      // What follows from a C2 conversation is a step of the plan, and is looked at there.
      const planId = input.kind === 'C2' ? (plan?.id ?? null) : null;
      const about = { personId: person.id, planId, proposalId: null, huddleId: null };
      const next = await undertake(writing, member, input.next, about);
      if (!next.ok) return next;
    }
    await forgetDraft(writing.db, member.teamId, `conversation/${person.id}`);
    const entryId = writing.record({
      verb: 'conversations.kept',
      topic: 'conversations',
      subjectId: talk.id,
      personId: person.id,
      huddleId: null,
      undoable: true,
      undoesId: null,
    });
    return accept({ entryId, id: talk.id });
  });
}
