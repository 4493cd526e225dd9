import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { SessionFacts } from '../../../shared/domain/reflection/begin-record';
import type { Session } from '../../../shared/domain/reflection/session';
import { minutesHeld } from '../../../shared/domain/reflection/session-time';
import type { Refusal } from '../../../shared/domain/refusals';
import { actionsOfSession } from '../../store/reflection/commitments';
import { peopleOf } from '../../store/reflection/session-rows';
import { membersByIds } from '../../store/team';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { beginRecordFor } from './learning-begin';
import { entryOnRecord } from './learning-own';
import { sessionOfTheirs } from './session-in-room';
import { parseLines } from './session-json';

async function factsFor(
  { db }: Writing,
  { teamId, memberId }: ActingMember,
  session: Session,
  hereIds: readonly string[],
): Promise<SessionFacts> {
  const others = await membersByIds(
    db,
    hereIds.filter((id) => id !== memberId),
  );
  return {
    ...{ sessionName: session.name, purpose: session.purpose, learning: parseLines(session.learning) },
    ...{ on: session.on, minutes: minutesHeld(session), presented: session.presenterId === memberId },
    peers: [...others.values()].map(({ discipline }) => discipline),
    undertook: (await actionsOfSession(db, teamId, session.id))
      .filter((action) => action.memberId === memberId)
      .map(({ what }) => what),
  };
}

/**
 * What the acting member takes away from a session that is over: their own record of learning, begun from what the
 * session tells of itself and what they undertook, or the one they began before. Nothing of what was said goes along. Answers the record's
 * id; refused for whoever was not there.
 */
export function takeAway(
  acting: Acting,
  { sessionId }: ParsedInput<'sessions.take-away'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await sessionOfTheirs(writing, member, sessionId);
    if (!found.ok) return found;
    if (found.value.closedAt === null) return refuse({ kind: 'session-not-over' });
    const people = await peopleOf(writing.db, [sessionId]);
    const hereIds = people.filter(({ state }) => state === 'here').map((row) => row.memberId);
    if (!hereIds.includes(member.memberId)) return refuse({ kind: 'was-not-there' });
    const facts = await factsFor(writing, member, found.value, hereIds);
    const id = await beginRecordFor(writing, member, { ...facts, sessionId });
    return accept({ entryId: writing.record(entryOnRecord('record-changed', id)), id });
  });
}
