import type { ChartId } from '../measures/all-measures';

/** What somebody puts on the wall by hand: a chart of our data, or a section of a guide. */
export type Presented =
  | { readonly kind: 'chart'; readonly chartId: ChartId }
  | { readonly kind: 'guide'; readonly guideId: string; readonly section: number };

/** What is on the wall by hand, and the item or step the room was on when a guide was put there; null for none. */
export interface PutOnWall {
  readonly what: Presented;
  readonly during: string | null;
}

/** A chart waits until the room is done; a guide is about what the room is on, and goes as the room goes on. */
export function putOnWall(what: Presented, roomIsOn: string | null): PutOnWall {
  return { what, during: what.kind === 'guide' ? roomIsOn : null };
}

/** What of it the wall shows now. */
export function shownOnWall(put: PutOnWall | null, roomIsOn: string | null): Presented | null {
  return put !== null && put.during === roomIsOn ? put.what : null;
}

export function isSameOnWall(put: PutOnWall | null, other: PutOnWall | null): boolean {
  return JSON.stringify(put) === JSON.stringify(other);
}
