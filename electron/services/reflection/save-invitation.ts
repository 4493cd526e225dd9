import type { ParsedInput } from '../../../shared/contract';
import type { Taken } from '../../../shared/contract/exports';
import type { Instant, LocalDate } from '../../../shared/domain/dates';
import { type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Refusal } from '../../../shared/domain/refusals';
import { redact } from '../../../shared/domain/wall/redact';
import { findSession, timesChanged } from '../../store/reflection/session-rows';
import { listMembers } from '../../store/team';
import type { Acting } from '../acting';
import type { Desktop } from '../device/desktop';
import { takeFileOut } from '../exports/take-file-out';
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
): Promise<Outcome<Taken | null, Refusal>> {
  if (acting.memberId === null) return refuse({ kind: 'nobody-acting' });
  const session = await findSession(acting.store.db, acting.teamId, sessionId);
  if (session === null) return refuse({ kind: 'not-found', what: 'session' });
  const { id, on, time, place, plannedMinutes: minutes, plannedAt } = session;
  const { db } = acting.store;
  const book = await nameBookOf(db, acting.teamId, await listMembers(db, acting.teamId), null);
  const name = redact(session.name, book, [session.aboutPersonId]);
  const changes = await timesChanged(db, id);
  const text = await write({ id, name, on, time, minutes, place, plannedAt, changes });
  const file = { name: `${name}, ${on}`, extension: 'ics', content: { kind: 'text', text } } as const;
  const entry = entryOnSession('reflection.invitation-saved', sessionId);
  return takeFileOut(acting, file, { kind: 'invitation', entry }, save);
}
