import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { redact } from '../../../shared/domain/wall/redact';
import { listMembers } from '../../store/team';
import { type Acting, act } from '../acting';
import { undertake } from '../actions/undertake';
import { nameBookOf } from '../wall/name-people';
import { entryOnSession, sessionInRoom } from './session-in-room';

/** Something a member undertakes in a session: an action like any other, which the next huddle asks about. */
export function commit(
  acting: Acting,
  { sessionId, action }: ParsedInput<'sessions.commit'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, ['actions'], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await sessionInRoom(writing, member, sessionId);
    if (!found.ok) return found;
    if (found.value.notes === 'none') return refuse({ kind: 'nothing-is-written' });
    const nobody = { personId: null, planId: null, proposalId: null, huddleId: null };
    const id = await undertake(writing, member, action, { ...nobody, sessionId });
    if (!id.ok) return id;
    const entry = entryOnSession('reflection.committed', sessionId, { subjectId: id.value });
    return accept({ entryId: writing.record(entry), id: id.value });
  });
}

/**
 * The group lets one learning point go out of the room, under a name. Nothing else of what was said goes with it; people
 * stand in it by their labels, as on the wall; it can be taken back.
 */
export function releasePoint(
  acting: Acting,
  { sessionId, name, words }: ParsedInput<'sessions.release'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await sessionInRoom(writing, member, sessionId);
    if (!found.ok) return found;
    const { themes, notes, aboutPersonId } = found.value;
    if (notes === 'none') return refuse({ kind: 'nothing-is-written' });
    const id = member.newId();
    const { teamId } = member;
    const book = await nameBookOf(writing.db, teamId, await listMembers(writing.db, teamId), null);
    await writing.insert('learning_points', {
      ...{ id, teamId, sessionId, themes },
      ...{ name: redact(name, book, [aboutPersonId]), words: redact(words, book, [aboutPersonId]) },
      ...{ releasedById: member.memberId, releasedOn: member.today },
    });
    const entry = entryOnSession('reflection.point-released', sessionId, { subjectId: id });
    return accept({ entryId: writing.record(entry), id });
  });
}
