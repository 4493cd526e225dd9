import { inOrder } from '../gatherings/moves';
import { type AgendaFacts, hasSubject, type PlacedItem, type PlannedItem } from './agenda-facts';
import { rankBy, type SubjectsInOrder, subjectsInOrder } from './agenda-order';
import type { ItemKind } from './huddle';

/** `free` items may be sorted anew; the others keep their place. */
type Placed = PlannedItem & { readonly free: boolean };

const roomsOwn: Readonly<Record<AgendaFacts['kind'], readonly ItemKind[]>> = {
  weekly: ['check-in', 'actions', 'good-news', 'data', 'close'],
  'ad-hoc': ['check-in', 'close'],
};

function planned(kind: ItemKind, rest: Partial<PlannedItem> = {}): PlannedItem {
  return { id: null, kind, subjectId: null, carriedOver: false, title: null, presenterId: null, ...rest };
}

/** Whoever did not get to present last time or said they would today, or an open place that invites somebody. */
function presenters({ kind, leftOver, presentations }: AgendaFacts, begun: boolean): readonly PlannedItem[] {
  if (kind === 'ad-hoc') return [];
  const named = [
    ...leftOver.presenting.map((left) => planned('presenting', { ...left, carriedOver: true })),
    ...presentations.map(({ title, presenterId }) => planned('presenting', { title, presenterId })),
  ];
  return begun || named.length === 0 ? [planned('presenting')] : named;
}

/** Everything that belongs on the agenda now. */
function wantedItems(facts: AgendaFacts, subjects: SubjectsInOrder, begun: boolean): readonly PlannedItem[] {
  const left = new Set(facts.leftOver.subjectIds);
  const about = (kind: keyof SubjectsInOrder): readonly PlannedItem[] =>
    subjects[kind].map((subjectId) => planned(kind, { subjectId, carriedOver: left.has(subjectId) }));
  return [
    ...roomsOwn[facts.kind].map((kind) => planned(kind)),
    ...about('spend'),
    ...about('c2-plan'),
    ...about('c3-proposal'),
    ...presenters(facts, begun),
  ];
}

function isOpenPlace(item: PlacedItem): boolean {
  return item.kind === 'presenting' && item.title === null && item.presenterId === null;
}

/** The room's own items are each there once, whatever they are about now. */
function isSame(known: PlacedItem, item: PlannedItem): boolean {
  if (known.kind !== item.kind) return false;
  return known.kind === 'data' || known.subjectId === item.subjectId;
}

/** What was done, and where we are, stays; the rest while there is still something to it. */
function staying(
  existing: readonly PlacedItem[],
  subjects: SubjectsInOrder,
  currentId: string | null,
): readonly PlacedItem[] {
  const known = new Set([...subjects.spend, ...subjects['c2-plan'], ...subjects['c3-proposal']]);
  const someonePresents = existing.some((item) => item.kind === 'presenting' && !isOpenPlace(item));
  return inOrder(existing).filter((item) => {
    if (item.state === 'done' || item.id === currentId) return true;
    // The data item names a chart, which is not something that comes and goes.
    if (!hasSubject(item.kind)) return !(isOpenPlace(item) && someonePresents);
    return item.subjectId !== null && known.has(item.subjectId);
  });
}

/** Before the first free item that comes later in the order; never behind the close. */
function placeFor(
  item: PlannedItem,
  items: readonly Placed[],
  rankOf: (item: PlannedItem) => number,
): number {
  const later = items.findIndex((other) => other.free && rankOf(other) > rankOf(item));
  if (later >= 0) return later;
  const close = items.findIndex((other) => other.kind === 'close');
  return close >= 0 ? close : items.length;
}

/**
 * The agenda as it builds itself (design 1): check-in, actions, spends, C2 plans, C3 proposals, someone presenting,
 * good news, data, close. Built again over the items that are there, it keeps in their places what was done or
 * passed, where we are, and what the chair moved; adds what is new; leaves out what is gone; and sorts the rest anew.
 * Every open plan is on a weekly agenda, whatever came before.
 */
export function buildAgenda(
  facts: AgendaFacts,
  existing: readonly PlacedItem[],
  currentId: string | null,
): readonly PlannedItem[] {
  const subjects = subjectsInOrder(facts);
  const rankOf = rankBy(subjects);
  const kept = staying(existing, subjects, currentId);
  const here = kept.findIndex((item) => item.id === currentId);
  const items = kept.map(
    ({ id, kind, subjectId, carriedOver, title, presenterId, ...stands }, index): Placed => {
      const free = index > here && stands.state === 'waiting' && !stands.movedByChair;
      return { id, kind, subjectId, carriedOver, title, presenterId, free };
    },
  );
  const missing = wantedItems(facts, subjects, existing.length > 0)
    .filter((item) => !kept.some((known) => isSame(known, item)))
    .toSorted((a, b) => rankOf(a) - rankOf(b));
  for (const item of missing) items.splice(placeFor(item, items, rankOf), 0, { ...item, free: true });
  const sorted = items.filter((item) => item.free).toSorted((a, b) => rankOf(a) - rankOf(b));
  return items.map((item) => {
    const { free: _free, ...rest } = item.free ? (sorted.shift() ?? item) : item;
    return rest;
  });
}
