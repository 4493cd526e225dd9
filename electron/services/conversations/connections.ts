import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import type { VerbOf } from '../../../shared/domain/audit/verb-words';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { decideHappened } from '../../../shared/domain/people/dates';
import type { Refusal } from '../../../shared/domain/refusals';
import { findConnection } from '../../store/conversations';
import { findPerson } from '../../store/people/find-person';
import type { Writing } from '../../store/writing';
import { type Acting, act } from '../acting';
import { noSuchPerson } from '../people/recording';

function record(
  writing: Writing,
  done: VerbOf<'conversations'>,
  subjectId: string,
  personId: string | null,
): Done {
  const entryId = writing.record({
    verb: `conversations.${done}`,
    topic: 'conversations',
    subjectId,
    personId,
    huddleId: null,
    undoable: true,
    undoesId: null,
  });
  return { entryId, id: subjectId };
}

/** A link between a person and something, made outside a conversation. */
export async function addConnection(
  acting: Acting,
  { personId, toKind, toWhat, madeOn }: ParsedInput<'conversations.add-connection'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['people'], async (writing, { teamId, today, newId }) => {
    const person = await findPerson(writing.db, teamId, personId);
    if (person === null) return refuse(noSuchPerson);
    const day = decideHappened(madeOn, person.dateOfBirth, today);
    if (!day.ok) return day;
    const id = newId();
    const made = { id, personId, conversationId: null, toKind, toWhat, madeOn };
    await writing.insert('connections', {
      ...made,
      outcome: 'not-known-yet',
      outcomeNote: null,
      outcomeOn: null,
    });
    return accept(record(writing, 'connection-made', id, personId));
  });
}

/** What came of a connection, as far as it is known today. */
export async function noteConnectionOutcome(
  acting: Acting,
  { connectionId, outcome, note }: ParsedInput<'conversations.connection-outcome'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['people'], async (writing, { teamId, today }) => {
    const link = await findConnection(writing.db, teamId, connectionId);
    if (link === null) return refuse({ kind: 'not-found', what: 'connection' });
    await writing.update('connections', connectionId, {
      outcome,
      outcomeNote: note || null,
      outcomeOn: outcome === 'not-known-yet' ? null : today,
    });
    return accept(record(writing, 'connection-outcome-noted', connectionId, link.personId));
  });
}

/** Something that was looked for and is not there: evidence for commissioners. */
export async function addGap(
  acting: Acting,
  { personId, lookedFor }: ParsedInput<'conversations.add-gap'>,
): Promise<Outcome<Done, Refusal>> {
  return act<Done, Refusal>(acting, ['people'], async (writing, { teamId, memberId, today, newId }) => {
    if (personId !== null && (await findPerson(writing.db, teamId, personId)) === null) {
      return refuse(noSuchPerson);
    }
    const id = newId();
    const gap = { id, teamId, personId, conversationId: null, lookedFor, loggedOn: today, memberId };
    await writing.insert('gaps', gap);
    return accept(record(writing, 'gap-noted', id, personId));
  });
}
