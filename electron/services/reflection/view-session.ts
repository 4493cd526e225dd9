import type { Kysely } from 'kysely';
import type { ParsedInput } from '../../../shared/contract';
import type {
  LearningPointView,
  SessionPerson,
  SessionState,
  SessionView,
} from '../../../shared/contract/sessions';
import type { LocalDate } from '../../../shared/domain/dates';
import { paceOf } from '../../../shared/domain/gatherings/pacing';
import { lettersFor } from '../../../shared/domain/huddles/letters';
import { chartNamed, isChartId } from '../../../shared/domain/measures/all-measures';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import type { Session, SessionMember } from '../../../shared/domain/reflection/session';
import { isTheirs } from '../../../shared/domain/reflection/whose';
import type { Refusal } from '../../../shared/domain/refusals';
import { sayDate } from '../../../shared/domain/say-dates';
import { isAway, type Member } from '../../../shared/domain/team/member';
import { findHuddle } from '../../store/huddles/huddle-rows';
import { actionsOfSession } from '../../store/reflection/commitments';
import { pointsOfSession } from '../../store/reflection/learning-points';
import { findSession, peopleOf, stepsOf } from '../../store/reflection/session-rows';
import { wordsOf } from '../../store/reflection/session-words';
import type { Database } from '../../store/tables/database';
import { membersByIds } from '../../store/team';
import type { Acting } from '../acting';
import { viewActions } from '../actions/view-actions';
import { labelOf, memberLabels, personLabels, toMemberLabel } from '../labels';
import { parseLines, parseThemes } from './session-json';

type Db = Kysely<Database>;

export function stateOf({ startedAt, closedAt, calledOffAt }: Session): SessionState {
  if (calledOffAt !== null) return 'called-off';
  if (closedAt !== null) return 'closed';
  return startedAt === null ? 'planned' : 'running';
}

/** A session whole. What was said in it is there only for those whose session it is. */
export async function readSession(
  acting: Acting,
  { sessionId }: ParsedInput<'sessions.read'>,
): Promise<Outcome<SessionView, Refusal>> {
  const session = await findSession(acting.store.db, acting.teamId, sessionId);
  return session === null
    ? refuse({ kind: 'not-found', what: 'session' })
    : accept(await viewSession(acting, session));
}

export function toPointView(row: Awaited<ReturnType<typeof pointsOfSession>>[number]): LearningPointView {
  return { ...row, themes: parseThemes(row.themes) };
}

async function viewSession(acting: Acting, session: Session): Promise<SessionView> {
  const { store, teamId, today, now, memberId } = acting;
  const { db } = store;
  const people = await peopleOf(db, [session.id]);
  const steps = await stepsOf(db, session.id);
  const labels = await memberLabels(db, [session.facilitatorId, session.presenterId]);
  const persons = await personLabels(db, today, [session.aboutPersonId]);
  const theirs = isTheirs({ session, people }, memberId);
  const { id, packId, name, purpose, material, presents, notes, on, time, place, promptedBy, promptedId } =
    session;
  return {
    ...{ id, packId, name, purpose, material, presents, notes, on, time, place, promptedBy, promptedId },
    ...{ state: stateOf(session), minutes: session.plannedMinutes, steps, currentId: session.currentStepId },
    themes: parseThemes(session.themes),
    learning: parseLines(session.learning),
    beforehand: parseLines(session.beforehand),
    watchFor: parseLines(session.watchFor),
    facilitator: labelOf(labels, session.facilitatorId),
    presenter: labelOf(labels, session.presenterId),
    about: theirs ? labelOf(persons, session.aboutPersonId) : null,
    promptedName: await nameOfPrompt(db, teamId, today, session),
    people: await viewPeople(db, people, on),
    pacing: paceOf(
      { startedAt: session.startedAt ?? now, plannedMinutes: session.plannedMinutes },
      steps,
      now,
    ),
    points: (await pointsOfSession(db, teamId, id)).map(toPointView),
    commitments: await viewActions(db, today, await actionsOfSession(db, teamId, id)),
    own: theirs ? await ownWords(db, id) : null,
  };
}

async function ownWords(db: Db, sessionId: string): Promise<NonNullable<SessionView['own']>> {
  const rows = await wordsOf(db, sessionId);
  const whole = (kind: 'prompt' | 'story'): string => rows.find((row) => row.kind === kind)?.words ?? '';
  // What is being typed stands over what was kept, so that a crash loses no word of it.
  const notes = new Map<string, string>();
  for (const kind of ['note', 'typing'] as const)
    for (const row of rows) if (row.kind === kind && row.stepId !== null) notes.set(row.stepId, row.words);
  return { prompt: whole('prompt'), story: whole('story'), notes: Object.fromEntries(notes) };
}

async function nameOfPrompt(
  db: Db,
  teamId: string,
  today: string,
  { promptedBy, promptedId }: Session,
): Promise<string> {
  if (promptedId === null) return '';
  if (promptedBy === 'measure') return isChartId(promptedId) ? chartNamed(promptedId).name : '';
  if (promptedBy !== 'huddle') return '';
  const huddle = await findHuddle(db, teamId, promptedId);
  return huddle === null ? '' : `the huddle of ${sayDate(huddle.on, today)}`;
}

/** Those who were asked to come, by name; a letter belongs to each for as long as they are the same. */
async function viewPeople(
  db: Db,
  people: readonly SessionMember[],
  on: LocalDate,
): Promise<readonly SessionPerson[]> {
  const members = await membersByIds(
    db,
    people.map(({ memberId }) => memberId),
  );
  const rows = people
    .flatMap(({ memberId, state }): readonly { member: Member; state: SessionMember['state'] }[] => {
      const member = members.get(memberId);
      return member === undefined ? [] : [{ member, state }];
    })
    .toSorted((a, b) => (a.member.name < b.member.name ? -1 : 1));
  const letters = lettersFor(rows.map(({ member }) => member.calledName));
  return rows.map(({ member, state }, index) => ({
    ...toMemberLabel(member),
    ...{ memberId: member.id, state, letter: letters[index] ?? '' },
    ...{ left: member.leftOn !== null, awayThen: isAway(member, on) },
  }));
}
