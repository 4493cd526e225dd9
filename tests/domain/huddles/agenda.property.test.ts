import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, daysBetween } from '../../../shared/domain/dates';
import { neighbours } from '../../../shared/domain/gatherings/moves';
import { buildAgenda } from '../../../shared/domain/huddles/agenda';
import type { AgendaFacts, PlacedItem } from '../../../shared/domain/huddles/agenda-facts';
import { agendaStateAfterLeaving, moveBefore } from '../../../shared/domain/huddles/moves';

const today = '2026-03-18';

/** A team and its running huddle, small enough to try everything on. */
interface Room {
  readonly plans: Map<string, { openedOn: string; lastContactOn: string; open: boolean }>;
  readonly proposals: Map<string, { readyAt: string; ready: boolean }>;
  items: PlacedItem[];
  currentId: string | null;
  count: number;
}

type Step = (room: Room) => void;

function factsOf(room: Room): AgendaFacts {
  const open = [...room.plans].filter(([, plan]) => plan.open);
  return {
    kind: 'weekly',
    spends: [],
    plans: open.map(([id, plan]) => {
      const days = daysBetween(plan.lastContactOn, today);
      return {
        id,
        openedOn: plan.openedOn,
        flags: days > 2 ? [{ kind: 'out-of-contact', days, rhythmDays: 2 }] : [],
      };
    }),
    proposals: [...room.proposals].flatMap(([id, { readyAt, ready }]) => (ready ? [{ id, readyAt }] : [])),
    leftOver: { subjectIds: [], presenting: [] },
    presentations: [],
  };
}

function build(room: Room): void {
  const before = new Map(room.items.map((item) => [item.id, item]));
  room.items = buildAgenda(factsOf(room), room.items, room.currentId).map((item, position) => {
    const id = item.id ?? `item-${++room.count}`;
    const known = before.get(id);
    return {
      ...item,
      id,
      position,
      state: known?.state ?? 'waiting',
      movedByChair: known?.movedByChair ?? false,
    };
  });
  room.currentId ??= room.items[0]?.id ?? null;
}

function pick<Item>(items: readonly Item[], at: number): Item | undefined {
  return items[at % Math.max(items.length, 1)];
}

function goTo(room: Room, to: PlacedItem | null): void {
  const from = room.items.find((item) => item.id === room.currentId);
  if (to === null || from === undefined) return;
  const state = agendaStateAfterLeaving(from, to);
  room.items = room.items.map((item) => (item.id === from.id ? { ...item, state } : item));
  room.currentId = to.id;
}

function settle(room: Room, at: number, state: 'done' | 'skipped'): void {
  const chosen = pick(room.items, at);
  room.items = room.items.map((item) =>
    item.id === chosen?.id && item.state !== 'done' ? { ...item, state } : item,
  );
  if (state === 'done' && chosen?.kind === 'c2-plan' && at % 3 === 0) endPlan(room, chosen.subjectId);
}

function endPlan(room: Room, id: string | null): void {
  const plan = id === null ? undefined : room.plans.get(id);
  if (plan !== undefined) plan.open = false;
}

const number = fc.nat({ max: 40 });
const steps: fc.Arbitrary<Step> = fc.oneof(
  fc.tuple(number, number).map(
    ([age, silent]): Step =>
      (room) => {
        const openedOn = addDays(today, -age);
        room.plans.set(`plan-${++room.count}`, {
          openedOn,
          lastContactOn: addDays(today, -Math.min(age, silent)),
          open: true,
        });
      },
  ),
  number.map(
    (at): Step =>
      (room) =>
        endPlan(room, pick([...room.plans.keys()], at) ?? null),
  ),
  number.map(
    (at): Step =>
      (room) => {
        const plan = pick([...room.plans.values()], at);
        if (plan !== undefined) plan.open = true;
      },
  ),
  number.map(
    (at): Step =>
      (room) => {
        const plan = pick([...room.plans.values()], at);
        if (plan !== undefined) plan.lastContactOn = today;
      },
  ),
  number.map(
    (age): Step =>
      (room) => {
        room.proposals.set(`proposal-${++room.count}`, {
          readyAt: `${addDays(today, -age)}T09:00:00.000Z`,
          ready: true,
        });
      },
  ),
  number.map(
    (at): Step =>
      (room) => {
        const proposal = pick([...room.proposals.values()], at);
        if (proposal !== undefined) proposal.ready = false;
      },
  ),
  fc.constant<Step>((room) => goTo(room, neighbours(room.items, room.currentId).next)),
  fc.constant<Step>((room) => goTo(room, neighbours(room.items, room.currentId).previous)),
  number.map(
    (at): Step =>
      (room) =>
        goTo(room, pick(room.items, at) ?? null),
  ),
  number.map(
    (at): Step =>
      (room) =>
        settle(room, at, 'done'),
  ),
  number.map(
    (at): Step =>
      (room) =>
        settle(room, at, 'skipped'),
  ),
  fc.tuple(number, number).map(
    ([at, before]): Step =>
      (room) => {
        const id = pick(room.items, at)?.id ?? '';
        const ids = moveBefore(room.items, id, pick(room.items, before)?.id ?? null);
        room.items = room.items.map((item) => ({
          ...item,
          position: ids.indexOf(item.id),
          movedByChair: item.movedByChair || item.id === id,
        }));
      },
  ),
  fc.constant<Step>(build),
);

function afterSteps(taken: readonly Step[]): Room {
  const room: Room = { plans: new Map(), proposals: new Map(), items: [], currentId: null, count: 0 };
  build(room);
  for (const step of taken) step(room);
  build(room);
  return room;
}

test('no sequence of actions leaves an open plan out of a weekly agenda', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 60 }), (taken) => {
      const room = afterSteps(taken);
      const onAgenda = new Set(room.items.map((item) => item.subjectId));
      const open = [...room.plans].filter(([, plan]) => plan.open).map(([id]) => id);
      expect(open.filter((id) => !onAgenda.has(id))).toEqual([]);
    }),
    { numRuns: 400 },
  );
});

test('whatever happens, nothing stands on the agenda twice, the room stays where it is, and the close is last', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 60 }), (taken) => {
      const { items, currentId } = afterSteps(taken);
      const subjects = items.flatMap((item) => (item.subjectId === null ? [] : [item.subjectId]));
      expect(new Set(subjects).size).toBe(subjects.length);
      expect(new Set(items.map((item) => item.id)).size).toBe(items.length);
      expect(items.map((item) => item.id)).toContain(currentId);
      expect(items.at(-1)?.kind).toBe('close');
    }),
    { numRuns: 400 },
  );
});

test('building an agenda that is built changes nothing', () => {
  fc.assert(
    fc.property(fc.array(steps, { maxLength: 40 }), (taken) => {
      const room = afterSteps(taken);
      const again = buildAgenda(factsOf(room), room.items, room.currentId);
      expect(again.map((item) => item.id)).toEqual(room.items.map((item) => item.id));
    }),
    { numRuns: 200 },
  );
});
