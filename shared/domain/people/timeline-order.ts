import type { LocalDate } from '../dates';

/** What can happen on a person's timeline, in the order in which one day's story is told. */
const storyOrder = [
  'lead-worker',
  'conversation',
  'connection',
  'gap',
  'plan-opened',
  'plan-reopened',
  'contact',
  'spend',
  'review',
  'plan-ended',
  'proposal-begun',
  'proposal-ready',
  'signed-off',
  'returned',
  'told',
  'withdrawn',
  'action',
  'merged',
  'closed',
] as const;

export type TimelineKind = (typeof storyOrder)[number];

interface Placed {
  readonly id: string;
  readonly kind: TimelineKind;
  readonly on: LocalDate;
}

const placeInDay = new Map<TimelineKind, number>(storyOrder.map((kind, index) => [kind, index]));

/**
 * Newest first. Within a day the later part of the story stands first, and among equals the later id: ids sort by
 * the moment they were made. The order is total, so the same events always stand the same way.
 */
export function newestFirst(a: Placed, b: Placed): number {
  if (a.on !== b.on) return a.on < b.on ? 1 : -1;
  const place = (placeInDay.get(b.kind) ?? 0) - (placeInDay.get(a.kind) ?? 0);
  if (place !== 0) return place;
  if (a.id === b.id) return 0;
  return a.id < b.id ? 1 : -1;
}
