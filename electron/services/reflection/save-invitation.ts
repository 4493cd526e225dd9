import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import type { Instant, LocalDate } from '../../../shared/domain/dates';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { redact } from '../../../shared/domain/wall/redact';
import { findSession, timesChanged } from '../../store/reflection/session-rows';
import { listMembers } from '../../store/team';
import { type Acting, act } from '../acting';
import type { Desktop } from '../device/desktop';
import { tryWriting } from '../try-writing';
import { nameBookOf } from '../wall/name-people';
import { entryOnSession } from './session-in-room';

/** What a calendar may know of a session. */
export interface InvitationFacts {
  readonly id: string;
  readonly name: string;
  readonly on: LocalDate;
  readonly time: string;
  readonly minutes: number;
  readonly place: string;
  readonly plannedAt: Instant;
  /** How often the plan was changed since: a calendar takes the one that was changed most often. */
  readonly changes: number;
}

/** Saves the day of a session for people's calendars, where somebody says. That it was saved stays in the trail. */
export async function saveInvitation(
  acting: Acting,
  { sessionId }: ParsedInput<'sessions.save-invitation'>,
  write: (facts: InvitationFacts) => Promise<string>,
  save: Desktop['save'],
): Promise<Outcome<Done | null, Refusal>> {
  if (acting.memberId === null) return refuse({ kind: 'nobody-acting' });
  const session = await findSession(acting.store.db, acting.teamId, sessionId);
  if (session === null) return refuse({ kind: 'not-found', what: 'session' });
  const { id, on, time, place, plannedMinutes: minutes, plannedAt } = session;
  const { db } = acting.store;
  const book = await nameBookOf(db, acting.teamId, await listMembers(db, acting.teamId), null);
  const name = redact(session.name, book, [session.aboutPersonId]);
  const changes = await timesChanged(db, id);
  const text = await write({ id, name, on, time, minutes, place, plannedAt, changes });
  await tryWriting(acting);
  const content = { kind: 'text', text } as const;
  const saved = await save({ name: `${name}, ${on}`, extension: 'ics', content });
  if (saved.kind === 'left') return accept(null);
  if (saved.kind === 'failed') return refuse({ kind: 'not-saved', why: saved.why });
  return act<Done, Refusal>(acting, [], async (writing) => {
    const entry = entryOnSession('reflection.invitation-saved', sessionId, { undoable: false });
    return accept({ entryId: writing.record(entry), id: sessionId });
  });
}
