import type { ToldAction, ToldLearning, ToldSession } from '../../../resources/sample-team/story';
import { addDays, type Instant, type LocalDate } from '../../../shared/domain/dates';
import { beginRecord } from '../../../shared/domain/reflection/begin-record';
import type { LearningRecord } from '../../../shared/domain/reflection/learning-record';
import { minutesOf, type Pack } from '../../../shared/domain/reflection/pack';
import type { SessionWords } from '../../store/reflection/session-words';
import type { RowOf } from '../../store/writing';
import { insertAction, tellWhatBecame } from './tell-action';
import type { World } from './world';

/** What stands outside the trail: a session's own words, and members' own records. */
export interface SessionsOwn {
  readonly words: SessionWords[];
  readonly records: LearningRecord[];
}

interface Held {
  readonly world: World;
  readonly told: ToldSession;
  readonly pack: Pack;
  readonly id: string;
  readonly on: LocalDate;
  readonly steps: readonly RowOf<'session_steps'>[];
  /** Whoever came, the one who led first. */
  readonly cameIds: readonly string[];
}

const minute = 60_000;

/** Plans a session some days before it, and holds it if its day has come. What is said in it goes to `own`. */
export function tellSession(
  world: World,
  told: ToldSession,
  packs: ReadonlyMap<string, Pack>,
  own: SessionsOwn,
): void {
  const { calendar, ledger, teamId } = world;
  const pack = packs.get(told.pack);
  if (pack === undefined) throw new Error(`The story holds a session from ${told.pack}, which is no pack.`);
  const isHeld = told.ago > 0;
  const on = isHeld ? calendar.workday(told.ago) : nextWorkday(world, -told.ago);
  const plannedAt = world.when(calendar.workday(Math.max(told.ago, 0) + 8));
  const id = ledger.newId(plannedAt);
  const leadId = world.member(told.leads).id;
  const presenterId = told.presents === null ? null : world.member(told.presents).id;
  const asked = [told.leads, ...(told.presents === null ? [] : [told.presents]), ...told.asked];
  const people = [...new Set(asked)].map((key) => ({
    ...{ id: ledger.newId(plannedAt), sessionId: id, memberId: world.member(key).id },
    state: 'invited' as const,
    came: !(told.missing?.includes(key) ?? false),
  }));
  const steps = pack.steps.map(
    (step, position): RowOf<'session_steps'> => ({
      ...{ id: ledger.newId(plannedAt), sessionId: id, position, ...step, state: 'waiting' },
    }),
  );
  const about = { topic: 'reflection', subjectId: id, memberId: leadId } as const;
  ledger.happened(plannedAt, { ...about, verb: 'reflection.session-planned' }, (pen) => {
    const { name, purpose, material, notes, presents } = pack;
    pen.insert('sessions', {
      ...{ id, teamId, packId: told.pack, name, purpose, material, notes, presents },
      ...{ themes: JSON.stringify(pack.themes), learning: JSON.stringify(pack.learning) },
      ...{ beforehand: JSON.stringify(pack.beforehand), watchFor: JSON.stringify(pack.watchFor) },
      ...{ on, time: told.time, place: told.place, plannedMinutes: minutesOf(pack) },
      ...{ facilitatorId: leadId, presenterId, aboutPersonId: personCalled(world, told.about) },
      ...{ promptedBy: told.promptedBy, promptedId: promptedId(world, told) },
      ...{ plannedById: leadId, plannedAt, startedAt: null, closedAt: null, calledOffAt: null },
      currentStepId: null,
    });
    for (const step of steps) pen.insert('session_steps', step);
    for (const { came: _, ...row } of people) pen.insert('session_members', row);
  });
  const whole = { sessionId: id, stepId: null, changedAt: plannedAt };
  if (told.prompt !== undefined) own.words.push({ ...whole, kind: 'prompt', words: told.prompt });
  if (told.story !== undefined) own.words.push({ ...whole, kind: 'story', words: told.story });
  if (!isHeld) return;
  const cameIds = people.filter(({ came }) => came).map(({ memberId }) => memberId);
  const startedAt = calendar.at(on, told.time);
  ledger.happened(startedAt, { ...about, verb: 'reflection.session-started' }, (pen) => {
    pen.update('sessions', id, { startedAt, currentStepId: steps[0]?.id ?? null });
    for (const row of people) pen.update('session_members', row.id, { state: row.came ? 'here' : 'away' });
  });
  holdSession({ world, told, pack, id, on, steps, cameIds }, startedAt, own);
}

function nextWorkday({ calendar }: World, inDays: number): LocalDate {
  const wanted = addDays(calendar.today, inDays);
  const worked = calendar.workday(calendar.ago(wanted));
  // Moved back over a weekend it may have come to today, when the huddle meets.
  return worked > calendar.today ? worked : addDays(calendar.today, inDays + 2);
}

function personCalled({ people }: World, label: string | undefined): string | null {
  if (label === undefined) return null;
  const person = people.find(({ story }) => story.knownAs === label);
  if (person === undefined) throw new Error(`The story holds a session about ${label}, who is nobody.`);
  return person.id;
}

function promptedId({ huddles }: World, { promptedBy, chart, ago }: ToldSession): string | null {
  if (promptedBy === 'measure') return chart ?? null;
  return promptedBy === 'huddle' ? (huddles.get(Math.ceil((ago + 8) / 7))?.id ?? null) : null;
}

/** Goes through its steps at their pace, lets out what was let out, and closes. */
function holdSession(held: Held, startedAt: Instant, own: SessionsOwn): void {
  const { world, told, id, steps } = held;
  const { ledger } = world;
  const about = { topic: 'reflection', memberId: world.member(told.leads).id } as const;
  let at = Date.parse(startedAt);
  const now = Date.parse(world.calendar.now);
  const moment = (): Instant => new Date(Math.min(at, now)).toISOString();
  for (const [index, step] of steps.entries()) {
    at += step.minutes * minute;
    const words = told.notes?.[step.title];
    const next = steps[index + 1];
    const leftAt = moment();
    if (words !== undefined)
      own.words.push({ sessionId: id, stepId: step.id, kind: 'note', words, changedAt: leftAt });
    const verb = words === undefined ? 'reflection.step-left' : 'reflection.note-changed';
    ledger.happened(leftAt, { ...about, verb, subjectId: step.id }, (pen) => {
      pen.update('session_steps', step.id, { state: 'done' });
      pen.update('sessions', id, { currentStepId: next?.id ?? null });
    });
  }
  for (const point of told.points ?? []) letOut(held, point, moment());
  for (const action of told.undertaken ?? []) undertake(held, action, moment());
  const closedAt = moment();
  ledger.happened(closedAt, { ...about, verb: 'reflection.session-closed', subjectId: id }, (pen) =>
    pen.update('sessions', id, { closedAt }),
  );
  if (told.learned !== undefined) own.records.push(writeDown(held, told.learned, closedAt));
}

function letOut(
  { world, told, pack, id: sessionId, on }: Held,
  { name, words }: { readonly name: string; readonly words: string },
  at: Instant,
): void {
  const { ledger, teamId } = world;
  const id = ledger.newId(at);
  const releasedById = world.member(told.leads).id;
  const about = { topic: 'reflection', subjectId: id, memberId: releasedById } as const;
  ledger.happened(at, { ...about, verb: 'reflection.point-released' }, (pen) =>
    pen.insert('learning_points', {
      ...{ id, teamId, sessionId, releasedById, name, words },
      ...{ themes: JSON.stringify(pack.themes), releasedOn: on },
    }),
  );
}

function undertake({ world, told, id: sessionId, on }: Held, action: ToldAction, at: Instant): void {
  const { ledger } = world;
  const id = ledger.newId(at);
  const of = { made: on, by: told.leads, sessionId };
  const about = { topic: 'reflection', subjectId: id, memberId: world.member(told.leads).id } as const;
  ledger.happened(at, { ...about, verb: 'reflection.committed' }, (pen) =>
    insertAction(world, pen, id, action, of),
  );
  tellWhatBecame(world, id, action, of);
}

/** What one member wrote down for themselves afterwards: it is in no trail. */
function writeDown(
  { world, told, pack, id: sessionId, on, cameIds }: Held,
  { who, kept, ...said }: ToldLearning,
  closedAt: Instant,
): LearningRecord {
  const { id: memberId } = world.member(who);
  const disciplines = new Map([...world.members.values()].map((member) => [member.id, member.discipline]));
  const begun = beginRecord({
    ...{ sessionName: pack.name, purpose: pack.purpose, learning: pack.learning, on },
    ...{ minutes: minutesOf(pack), presented: told.presents === who },
    undertook: [],
    peers: cameIds.filter((id) => id !== memberId).map((id) => disciplines.get(id) ?? ''),
  });
  const { ledger, teamId } = world;
  const id = ledger.newId(closedAt);
  ledger.happened(
    closedAt,
    {
      verb: kept ? 'reflection.record-kept' : 'reflection.record-changed',
      ...{ topic: 'reflection', subjectId: id, memberId },
    },
    () => undefined,
  );
  return {
    ...{ ...begun, ...said, id, teamId, memberId, sessionId },
    ...{ state: kept ? 'kept' : 'draft', changedAt: closedAt, setAsideAt: null },
  };
}
