import type { ToldAction } from '../../../resources/sample-team/story';
import { addDays } from '../../../shared/domain/dates';
import { type Agenda, type Item, isDecided, itemsOf, noteOn, subjectId } from './agenda';
import { decideItem } from './decide-item';
import type { Pen } from './ledger';
import { makeMinutes } from './make-minutes';
import { tellAction } from './tell-action';
import type { World } from './world';

/** Holds one huddle: starts it, goes through its agenda, closes it. Answers the subjects it left undecided. */
export function holdHuddle(world: World, agenda: Agenda): readonly string[] {
  const items = itemsOf(world, agenda);
  startHuddle(world, agenda, items);
  for (const item of items) if (item.subject !== null) decideItem(world, agenda, item, item.subject);
  for (const told of agenda.talk.undertaken ?? []) undertake(world, agenda, told);
  closeHuddle(world, agenda, items);
  return agenda.subjects.filter((subject) => !isDecided(subject)).map(subjectId);
}

function about({ huddle, room }: Agenda) {
  return { topic: 'huddles', subjectId: huddle.id, huddleId: huddle.id, memberId: room.chair.id } as const;
}

function startHuddle(world: World, agenda: Agenda, items: readonly Item[]): void {
  const { huddle, room } = agenda;
  const weekly = huddle.ago !== null;
  world.ledger.happened(huddle.startedAt, { ...about(agenda), verb: 'huddles.started' }, (pen) => {
    pen.insert('huddles', {
      id: huddle.id,
      teamId: world.teamId,
      kind: weekly ? 'weekly' : 'ad-hoc',
      on: huddle.on,
      plannedMinutes: weekly ? world.story.team.huddleMinutes : 20,
      startedAt: huddle.startedAt,
      closedAt: null,
      chairId: room.chair.id,
      scribeId: room.scribe.id,
      currentItemId: items[0]?.id ?? null,
      learned: '',
      thanks: '',
    });
    for (const item of items) insertItem(world, pen, agenda, item);
    const { presenting } = agenda;
    if (presenting !== null) pen.update('presentations', presenting.presentationId, { huddleId: huddle.id });
    for (const member of room.here) insertAttendance(world, pen, agenda, member.id, 'here', 0);
    for (const member of room.observing) insertAttendance(world, pen, agenda, member.id, 'here', 1);
    for (const member of room.away) insertAttendance(world, pen, agenda, member.id, 'away', 0);
  });
}

function insertItem(world: World, pen: Pen, agenda: Agenda, { id, kind, subject, position }: Item): void {
  const subjectIs = subject === null ? null : subjectId(subject);
  const presents = kind === 'presenting' ? agenda.presenting : null;
  pen.insert('agenda_items', {
    id,
    huddleId: agenda.huddle.id,
    kind,
    subjectId: subjectIs,
    position,
    state: 'waiting',
    movedByChair: 0,
    carriedOver: subjectIs !== null && agenda.leftOver.has(subjectIs) ? 1 : 0,
    title: presents?.title ?? null,
    presenterId: presents === null ? null : world.member(presents.who).id,
    note: '',
    outcome: null,
  });
}

function insertAttendance(
  { ledger }: World,
  pen: Pen,
  { huddle }: Agenda,
  memberId: string,
  state: 'here' | 'away',
  observing: 0 | 1,
): void {
  const id = ledger.newId(huddle.startedAt);
  pen.insert('attendance', { id, huddleId: huddle.id, memberId, state, observing });
}

function undertake(world: World, { huddle, room }: Agenda, told: ToldAction): void {
  const at = new Date(Date.parse(huddle.startedAt) + 64 * 60_000).toISOString();
  const by =
    world.story.members.find(({ key }) => world.member(key).id === room.chair.id)?.key ?? world.story.acting;
  tellAction(world, told, { made: huddle.on, by, huddleId: huddle.id }, at);
}

/** What the room noticed on a chart stays with it; what it tried, it looks at again four weeks on. */
function insertNotice({ ledger, teamId }: World, pen: Pen, agenda: Agenda, keptAt: string): void {
  const { huddle, room, talk } = agenda;
  if (talk.data === null) return;
  const { chart, noticed, tries = '' } = talk.data;
  pen.insert('chart_notices', {
    ...{ id: ledger.newId(keptAt), teamId, memberId: room.chair.id, actionId: null, huddleId: huddle.id },
    ...{ chartId: chart, on: huddle.on, noticed, tryNext: tries, keptAt },
    lookAgainOn: tries === '' ? null : addDays(huddle.on, 28),
    ...{ cameOfIt: null, cameOfItOn: null },
  });
}

/** The room's own items are done by going on from them; what has a subject only by a decision on it. */
function closeHuddle(world: World, agenda: Agenda, items: readonly Item[]): void {
  const { ledger, chance } = world;
  const { huddle, room, talk } = agenda;
  const lasted = huddle.ago === null ? 18 : 66 + chance.between(0, 8);
  const closedAt = new Date(Date.parse(huddle.startedAt) + lasted * 60_000).toISOString();
  ledger.happened(closedAt, { ...about(agenda), verb: 'huddles.closed' }, (pen) => {
    for (const { id, kind, subject } of items) {
      if (subject !== null) continue;
      const chart = kind === 'data' && talk.data !== null ? { subjectId: talk.data.chart } : {};
      pen.update('agenda_items', id, { state: 'done', note: noteOn(kind, talk), ...chart });
    }
    insertNotice(world, pen, agenda, closedAt);
    const currentItemId = items.at(-1)?.id ?? null;
    pen.update('huddles', huddle.id, { closedAt, currentItemId, learned: talk.learned, thanks: talk.thanks });
    const { body, text } = makeMinutes(world, agenda, items, closedAt);
    const id = ledger.newId(closedAt);
    pen.insert('minutes', {
      id,
      huddleId: huddle.id,
      closedById: room.chair.id,
      body,
      text,
      madeAt: closedAt,
    });
  });
  if (huddle.ago !== null) askHowTheWeekFelt(world, agenda, closedAt);
}

/** How the week felt belongs to nobody: the entry names no member. */
function askHowTheWeekFelt({ ledger, chance }: World, agenda: Agenda, at: string): void {
  const { huddle, room } = agenda;
  const answers = Math.max(room.here.length - chance.between(0, 3), 0);
  const mood = chance.between(2, 4);
  ledger.happened(at, { ...about(agenda), memberId: null, verb: 'huddles.pulse-added' }, (pen) => {
    for (let answer = 0; answer < answers; answer += 1) {
      const feeling = Math.min(5, Math.max(1, mood + chance.between(-1, 1)));
      pen.insert('pulse', { id: ledger.newId(at), huddleId: huddle.id, feeling });
    }
  });
}
