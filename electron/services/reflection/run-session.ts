import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import type { SessionView } from '../../../shared/contract/sessions';
import { type PlacedItem, stateAfterLeaving } from '../../../shared/domain/gatherings/moves';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { decideStart } from '../../../shared/domain/reflection/plan-session';
import type { Session } from '../../../shared/domain/reflection/session';
import { isTheirs } from '../../../shared/domain/reflection/whose';
import type { Refusal } from '../../../shared/domain/refusals';
import { isAway } from '../../../shared/domain/team/member';
import { forgetDrafts } from '../../store/drafts';
import { findSession, peopleOf, runningSession, stepsOf } from '../../store/reflection/session-rows';
import { keepTyped, putWords } from '../../store/reflection/session-words';
import { listMembers, membersByIds } from '../../store/team';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { goThrough } from '../gatherings/go-through';
import { entryOnSession, sessionInRoom, sessionOfTheirs, sessionToPlan } from './session-in-room';
import { readSession } from './view-session';

/**
 * Begins a session: everyone who was asked is taken as here but those who are away today or were said not to come.
 * Refused while another runs.
 */
export function startSession(
  acting: Acting,
  { sessionId }: ParsedInput<'sessions.start'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const running = await runningSession(writing.db, member.teamId);
    if (running !== null) return refuse({ kind: 'session-running', sessionId: running.id });
    const found = await sessionToPlan(writing, member, sessionId);
    if (!found.ok) return found;
    const session = found.value;
    const hereIds = await takeAsHere(writing, member, sessionId);
    const members = await membersByIds(writing.db, [session.facilitatorId, session.presenterId]);
    const decided = decideStart({ ...session, pack: session, hereIds }, members);
    if (!decided.ok) return decided;
    const [first] = await stepsOf(writing.db, sessionId);
    await writing.update('sessions', sessionId, { startedAt: member.now, currentStepId: first?.id ?? null });
    const entry = entryOnSession('reflection.session-started', sessionId, { undoable: false });
    return accept({ entryId: writing.record(entry), id: sessionId });
  });
}

async function takeAsHere(
  writing: Writing,
  { today }: ActingMember,
  sessionId: string,
): Promise<readonly string[]> {
  const people = await peopleOf(writing.db, [sessionId]);
  const members = await membersByIds(
    writing.db,
    people.map(({ memberId }) => memberId),
  );
  const here: string[] = [];
  for (const { id, memberId, state } of people) {
    const member = members.get(memberId);
    const comes =
      member !== undefined && member.leftOn === null && !isAway(member, today) && state !== 'away';
    if (comes) here.push(memberId);
    await writing.update('session_members', id, { state: comes ? 'here' : 'away' });
  }
  return here;
}

/** Goes on, back or to a step, and keeps what was typed on the one that is left. */
export function goOn(
  acting: Acting,
  { sessionId, to }: ParsedInput<'sessions.go'>,
): Promise<Outcome<SessionView, Refusal>> {
  return goThrough(acting, to, {
    find: async (writing, member) => {
      const found = await sessionInRoom(writing, member, sessionId);
      if (!found.ok) return found;
      return accept({
        currentId: found.value.currentStepId,
        items: await stepsOf(writing.db, sessionId),
      });
    },
    leave: async (writing, member, { currentId, items }, target) => {
      const current = items.find(({ id }) => id === currentId);
      const changed = current !== undefined && (await leaveStep(writing, member, sessionId, current, target));
      await writing.update('sessions', sessionId, { currentStepId: target.id });
      return entryOnSession(changed ? 'reflection.note-changed' : 'reflection.step-left', sessionId, {
        subjectId: current?.id ?? sessionId,
        undoable: false,
      });
    },
    stay: entryOnSession('reflection.step-left', sessionId, { undoable: false }),
    view: (viewing) => readSession(viewing, { sessionId }),
  });
}

/** Answers whether its note is another one now. */
async function leaveStep(
  writing: Writing,
  { now }: ActingMember,
  sessionId: string,
  step: PlacedItem,
  to: Pick<PlacedItem, 'position'>,
): Promise<boolean> {
  await writing.update('session_steps', step.id, { state: stateAfterLeaving(step, to) });
  return keepTyped(writing.db, sessionId, step.id, now);
}

/** Somebody came after all, or had to leave; before it begins, whether they will. */
export function attendSession(
  acting: Acting,
  { sessionId, memberId, here }: ParsedInput<'sessions.attend'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await sessionOfTheirs(writing, member, sessionId);
    if (!found.ok) return found;
    if (found.value.closedAt !== null) return refuse({ kind: 'session-over' });
    const asked = (await peopleOf(writing.db, [sessionId])).find((row) => row.memberId === memberId);
    const [known] = (await membersByIds(writing.db, [memberId])).values();
    if (known === undefined || known.teamId !== member.teamId || (known.leftOn !== null && here))
      return refuse({ kind: 'not-found', what: 'member' });
    const comes = found.value.startedAt === null ? 'invited' : 'here';
    const state = here ? comes : 'away';
    if (asked !== undefined) await writing.update('session_members', asked.id, { state });
    else await writing.insert('session_members', { id: member.newId(), sessionId, memberId, state });
    const entry = entryOnSession('reflection.who-came', sessionId, { subjectId: memberId });
    return accept({ entryId: writing.record(entry), id: sessionId });
  });
}

/**
 * Keeps what is being typed on a step: no word is lost if the program ends. It is no record yet, and the trail has none
 * of it, then or later.
 */
export async function saveNote(
  acting: Acting,
  { sessionId, stepId, words }: ParsedInput<'sessions.save-note'>,
): Promise<Outcome<null, Refusal>> {
  const { store, teamId, memberId, now } = acting;
  if (memberId === null) return refuse({ kind: 'nobody-acting' });
  const session = await findSession(store.db, teamId, sessionId);
  const steps = session === null ? [] : await stepsOf(store.db, sessionId);
  if (session === null || !steps.some(({ id }) => id === stepId))
    return refuse({ kind: 'not-found', what: 'step' });
  const may = mayWrite(session, await isAsked(acting, session));
  if (!may.ok) return may;
  const text = { sessionId, stepId, kind: 'typing', words, changedAt: now } as const;
  await putWords(store.db, words === '' ? { ...text, words: ' ' } : text);
  acting.announce(['reflection']);
  return accept(null);
}

function mayWrite(session: Session, theirs: boolean): Outcome<null, Refusal> {
  if (!theirs) return refuse({ kind: 'session-is-theirs' });
  if (session.closedAt !== null) return refuse({ kind: 'session-over' });
  if (session.startedAt === null) return refuse({ kind: 'session-not-running' });
  return session.notes === 'none' ? refuse({ kind: 'nothing-is-written' }) : accept(null);
}

async function isAsked({ store, memberId }: Acting, session: Session): Promise<boolean> {
  return isTheirs({ session, people: await peopleOf(store.db, [session.id]) }, memberId);
}

/** Closes a session: what was typed last is kept. Closed is closed: nothing undoes it. */
export function closeSession(
  acting: Acting,
  { sessionId }: ParsedInput<'sessions.close'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await sessionInRoom(writing, member, sessionId);
    if (!found.ok) return found;
    const { startedAt } = found.value;
    const steps = await stepsOf(writing.db, sessionId);
    const current = steps.find(({ id }) => id === found.value.currentStepId);
    if (current !== undefined)
      await leaveStep(writing, member, sessionId, current, { position: steps.length });
    // A clock that was set back does not end a session before it began.
    const closedAt = startedAt !== null && member.now < startedAt ? startedAt : member.now;
    await writing.update('sessions', sessionId, { closedAt, currentStepId: null });
    // What was typed and not let out goes with the session.
    const members = await listMembers(writing.db, member.teamId);
    await forgetDrafts(writing.db, member.teamId, [
      `session/${sessionId}/point`,
      `session/${sessionId}/commit`,
      ...members.map(({ id }) => `session/plan/${sessionId}/${id}`),
    ]);
    const entry = entryOnSession('reflection.session-closed', sessionId, { undoable: false });
    return accept({ entryId: writing.record(entry), id: sessionId });
  });
}
