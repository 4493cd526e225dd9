import type { ParsedInput } from '../../../shared/contract';
import type { Done } from '../../../shared/contract/call';
import { isChartId } from '../../../shared/domain/measures/all-measures';
import { accept, type Outcome, refuse } from '../../../shared/domain/outcome';
import { minutesOf } from '../../../shared/domain/reflection/pack';
import { unsafeInPack } from '../../../shared/domain/reflection/pack-texts';
import { decidePlan } from '../../../shared/domain/reflection/plan-session';
import type { SessionMember } from '../../../shared/domain/reflection/session';
import type { Refusal } from '../../../shared/domain/refusals';
import { findHuddle } from '../../store/huddles/huddle-rows';
import { findPerson } from '../../store/people/find-person';
import { peopleOf, stepsOf } from '../../store/reflection/session-rows';
import { keepWhatItSaid, putWords } from '../../store/reflection/session-words';
import { membersByIds } from '../../store/team';
import type { Writing } from '../../store/writing';
import { type Acting, type ActingMember, act } from '../acting';
import { packExists } from './read-packs';
import { forgetPlanDrafts } from './session-drafts';
import { entryOnSession, sessionToPlan } from './session-in-room';

type Plan = ParsedInput<'sessions.plan'>;

/** Plans a session, from a pack or from blank. It stands on its own: a pack changed later does not change it. */
export function planSession(acting: Acting, plan: Plan): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const checked = await checkPlan(writing, member, plan);
    if (!checked.ok) return checked;
    const id = member.newId();
    await writing.insert('sessions', {
      ...{ id, teamId: member.teamId, ...columnsOf(plan) },
      ...{ plannedById: member.memberId, plannedAt: member.now },
      ...{ startedAt: null, closedAt: null, calledOffAt: null, currentStepId: null },
    });
    await writeParts(writing, member, id, plan, invitedOf(checked.value, []));
    return accept({ entryId: writing.record(entryOnSession('reflection.session-planned', id)), id });
  });
}

/** Changes a plan as a whole, while the session has not begun. */
export function changeSession(
  acting: Acting,
  { sessionId, plan }: ParsedInput<'sessions.change'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await sessionToPlan(writing, member, sessionId);
    if (!found.ok) return found;
    const checked = await checkPlan(writing, member, plan);
    if (!checked.ok) return checked;
    await writing.update('sessions', sessionId, columnsOf(plan));
    for (const step of await stepsOf(writing.db, sessionId)) await writing.remove('session_steps', step.id);
    const asked = await peopleOf(writing.db, [sessionId]);
    for (const row of asked) await writing.remove('session_members', row.id);
    await keepWhatItSaid(writing.db, sessionId, member.now);
    await writeParts(writing, member, sessionId, plan, invitedOf(checked.value, asked));
    const entryId = writing.record(entryOnSession('reflection.session-changed', sessionId));
    return accept({ entryId, id: sessionId });
  });
}

/** Calls a session off; taking it back brings the whole plan back. */
export function callOff(
  acting: Acting,
  { sessionId }: ParsedInput<'sessions.call-off'>,
): Promise<Outcome<Done, Refusal>> {
  return act(acting, [], async (writing, member): Promise<Outcome<Done, Refusal>> => {
    const found = await sessionToPlan(writing, member, sessionId);
    if (!found.ok) return found;
    await writing.update('sessions', sessionId, { calledOffAt: member.now });
    await forgetPlanDrafts(writing.db, member.teamId, sessionId);
    const entryId = writing.record(entryOnSession('reflection.session-called-off', sessionId));
    return accept({ entryId, id: sessionId });
  });
}

/** Answers who is asked to come, each once. */
async function checkPlan(
  writing: Writing,
  { teamId, today }: ActingMember,
  plan: Plan,
): Promise<Outcome<readonly string[], Refusal>> {
  const { facilitatorId, presenterId, aboutPersonId } = plan;
  const members = await membersByIds(writing.db, [...plan.invitedIds, facilitatorId, presenterId]);
  const own = new Map([...members].filter(([, member]) => member.teamId === teamId));
  const person = aboutPersonId === null ? null : await findPerson(writing.db, teamId, aboutPersonId);
  if (aboutPersonId !== null && person === null) return refuse({ kind: 'not-found', what: 'person' });
  const unsafe = unsafeInPack(plan.pack);
  if (unsafe !== null) return refuse({ kind: 'pack-unsafe', ...unsafe });
  const missing = await missingSource(writing, teamId, plan);
  return missing === null ? decidePlan(plan, own, today) : refuse({ kind: 'not-found', what: missing });
}

/** A plan names only what there is: the pack it is from, and the chart or huddle that prompted it. */
async function missingSource(
  { db }: Writing,
  teamId: string,
  { packId, promptedBy, promptedId }: Plan,
): Promise<'pack' | 'chart' | 'huddle' | null> {
  if (packId !== null && !(await packExists(db, teamId, packId))) return 'pack';
  if (promptedId === null) return null;
  if (promptedBy === 'measure') return isChartId(promptedId) ? null : 'chart';
  return promptedBy === 'huddle' && (await findHuddle(db, teamId, promptedId)) !== null ? null : 'huddle';
}

function columnsOf({ pack, ...plan }: Plan) {
  const { packId, on, time, place, facilitatorId, presenterId, aboutPersonId } = plan;
  const { name, purpose, material, notes, presents } = pack;
  return {
    ...{ packId, name, purpose, material, notes, presents, on, time, place },
    ...{ themes: JSON.stringify(pack.themes), learning: JSON.stringify(pack.learning) },
    ...{ beforehand: JSON.stringify(pack.beforehand), watchFor: JSON.stringify(pack.watchFor) },
    ...{ plannedMinutes: minutesOf(pack), facilitatorId, aboutPersonId },
    presenterId: presents === 'one' ? presenterId : null,
    ...{ promptedBy: plan.promptedBy, promptedId: plan.promptedId },
  } as const;
}

type Invited = Pick<SessionMember, 'memberId' | 'state'>;

/** Whoever has said that they will not come has said so of the changed plan too. */
function invitedOf(memberIds: readonly string[], asked: readonly SessionMember[]): readonly Invited[] {
  const said = new Map(asked.map(({ memberId, state }) => [memberId, state]));
  return memberIds.map((memberId) => ({ memberId, state: said.get(memberId) ?? 'invited' }));
}

async function writeParts(
  writing: Writing,
  { newId, now }: ActingMember,
  sessionId: string,
  { pack, prompt, story }: Plan,
  invited: readonly Invited[],
): Promise<void> {
  for (const [position, step] of pack.steps.entries())
    await writing.insert('session_steps', { id: newId(), sessionId, position, ...step, state: 'waiting' });
  for (const one of invited) await writing.insert('session_members', { id: newId(), sessionId, ...one });
  // Not through the trail: the dilemma and the story are the session's. Where nothing is written down, nor are they.
  const whole = { sessionId, stepId: null, changedAt: now };
  const said = pack.notes === 'kept' ? { prompt, story } : { prompt: '', story: '' };
  await putWords(writing.db, { ...whole, kind: 'prompt', words: said.prompt });
  await putWords(writing.db, { ...whole, kind: 'story', words: said.story });
}
