import type { VerbOf } from '../../../shared/domain/audit/verb-words';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Session } from '../../../shared/domain/reflection/session';
import { isTheirs, type TheirSession } from '../../../shared/domain/reflection/whose';
import type { Refusal } from '../../../shared/domain/refusals';
import { findSession, peopleOf } from '../../store/reflection/session-rows';
import type { EntryFacts, Writing } from '../../store/writing';
import type { ActingMember } from '../acting';

/** A session of this team that is running, for somebody whose session it is. */
export async function sessionInRoom(
  writing: Writing,
  acting: ActingMember,
  sessionId: string,
): Promise<Outcome<Session, Refusal>> {
  const found = await sessionOfTheirs(writing, acting, sessionId);
  if (!found.ok) return found;
  const { startedAt, closedAt } = found.value;
  if (closedAt !== null) return refuse({ kind: 'session-over' });
  return startedAt === null ? refuse({ kind: 'session-not-running' }) : found;
}

/** A session of this team in which whoever is at this computer has a place. */
export async function sessionOfTheirs(
  writing: Writing,
  { teamId, memberId }: ActingMember,
  sessionId: string,
): Promise<Outcome<Session, Refusal>> {
  const session = await findSession(writing.db, teamId, sessionId);
  if (session === null) return refuse({ kind: 'not-found', what: 'session' });
  const theirs: TheirSession = { session, people: await peopleOf(writing.db, [sessionId]) };
  return isTheirs(theirs, memberId) ? accept(session) : refuse({ kind: 'session-is-theirs' });
}

/** One that is planned and has not begun, for somebody whose session it is: who does not see its words changes none. */
export async function sessionToPlan(
  writing: Writing,
  acting: ActingMember,
  sessionId: string,
): Promise<Outcome<Session, Refusal>> {
  const found = await sessionOfTheirs(writing, acting, sessionId);
  if (!found.ok) return found;
  if (found.value.calledOffAt !== null) return refuse({ kind: 'not-found', what: 'session' });
  return found.value.startedAt === null ? found : refuse({ kind: 'session-begun' });
}

/** An entry of the audit trail on a session. It names no person, so that it stands in nobody's own history. */
export function entryOnSession(
  verb: `reflection.${VerbOf<'reflection'>}`,
  sessionId: string,
  about: { readonly subjectId?: string; readonly undoable?: boolean } = {},
): EntryFacts {
  const { subjectId = sessionId, undoable = true } = about;
  return { verb, topic: 'reflection', subjectId, personId: null, huddleId: null, undoable, undoesId: null };
}
