import type { Instant } from '../../../shared/domain/dates';
import { chartNamed } from '../../../shared/domain/measures/all-measures';
import { carriedOverLabels } from '../../../shared/domain/minutes/carried-over';
import { makeMinutes as minutesOf } from '../../../shared/domain/minutes/make-minutes';
import type { InTheRoom, ItemInHuddle, PromisedAction } from '../../../shared/domain/minutes/minutes-facts';
import { minutesText } from '../../../shared/domain/minutes/plain-text';
import { type Agenda, type Item, isDecided, noteOn } from './agenda';
import { subjectFacts } from './minutes-of-subjects';
import type { World } from './world';

/** The minutes of a huddle that was held, made as its closing makes them: JSON, and their plain words. */
export function makeMinutes(
  world: World,
  agenda: Agenda,
  items: readonly Item[],
  closedAt: Instant,
): { readonly body: string; readonly text: string } {
  const { huddle, room, talk } = agenda;
  const inHuddle = items.map((item) => itemFacts(world, agenda, item));
  const minutes = minutesOf({
    teamName: world.story.team.name,
    huddle: {
      id: huddle.id,
      kind: huddle.ago === null ? 'ad-hoc' : 'weekly',
      on: huddle.on,
      startedAt: huddle.startedAt,
      learned: talk.learned,
      thanks: talk.thanks,
    },
    closedAt,
    closedBy: room.chair.name,
    room: roomFacts(agenda),
    items: inHuddle,
    actions: agenda.actions,
    promised: promisedIn(world, agenda),
    carriedOver: carriedOverLabels(inHuddle, agenda.book),
    book: agenda.book,
    // The story is told before it is linked.
    mark: null,
  });
  return { body: JSON.stringify(minutes), text: minutesText(minutes) };
}

function roomFacts({ room }: Agenda): readonly InTheRoom[] {
  const known = [...room.here, ...room.observing, ...room.away];
  return known.map((member) => ({
    name: member.name,
    calledName: member.calledName,
    here: !room.away.includes(member),
    observing: member.standing === 'visitor',
    chair: member.id === room.chair.id,
    scribe: member.id === room.scribe.id,
  }));
}

function itemFacts(world: World, agenda: Agenda, { kind, subject }: Item): ItemInHuddle {
  if (subject !== null) {
    const state = isDecided(subject) ? 'done' : 'waiting';
    return { state, note: '', about: subjectFacts(world, agenda, subject) };
  }
  const note = noteOn(kind, agenda.talk);
  if (kind === 'presenting') {
    const { presenting } = agenda;
    const presenter = presenting === null ? null : world.member(presenting.who).calledName;
    const about = { kind, presenter, title: presenting?.title ?? null };
    return { state: 'done', note, about };
  }
  if (kind === 'spend' || kind === 'c2-plan' || kind === 'c3-proposal')
    throw new Error(`No ${kind} is told.`);
  const { data } = agenda.talk;
  const chart = kind === 'data' && data !== null ? { chart: chartNamed(data.chart).name } : {};
  return { state: 'done', note, about: { kind, ...chart } };
}

function promisedIn(world: World, { huddle }: Agenda): readonly PromisedAction[] {
  return world.actions
    .filter((action) => action.huddleId === huddle.id)
    .map(({ what, who, dueOn, personId }) => {
      return { what, who: who === null ? null : world.member(who).calledName, dueOn, personId };
    });
}
