/**
 * A gathering is what a team goes through together, one item after another: the agenda of a huddle, the steps of a
 * reflective session. Where the room stands is one item of it; everything is kept after every move.
 */
export type ItemState = 'waiting' | 'done' | 'skipped';

export interface PlacedItem {
  readonly id: string;
  readonly position: number;
  readonly state: ItemState;
}

export function inOrder<Item extends { readonly position: number }>(items: readonly Item[]): readonly Item[] {
  return items.toSorted((a, b) => a.position - b.position);
}

/** The neighbours of an item, straight along the way whatever their state: a room may look back at anything. */
export function neighbours<Item extends PlacedItem>(
  items: readonly Item[],
  id: string | null,
): { readonly previous: Item | null; readonly next: Item | null } {
  const order = inOrder(items);
  const at = order.findIndex((item) => item.id === id);
  if (at < 0) return { previous: null, next: order[0] ?? null };
  return { previous: order[at - 1] ?? null, next: order[at + 1] ?? null };
}

/** Where a move leads from an item. */
export type To = 'next' | 'back' | { readonly itemId: string };

/** The item meant; null for staying where the room is, at either end; undefined for one that is not here. */
export function targetOf<Item extends PlacedItem>(
  items: readonly Item[],
  currentId: string | null,
  to: To,
): Item | null | undefined {
  const { previous, next } = neighbours(items, currentId);
  if (to === 'next') return next;
  if (to === 'back') return previous;
  return items.find((item) => item.id === to.itemId);
}

/** How an item stands once the room has gone on from it: done by going forward, as it was by going back. */
export function stateAfterLeaving(item: PlacedItem, to: Pick<PlacedItem, 'position'>): ItemState {
  return to.position > item.position ? 'done' : item.state;
}
