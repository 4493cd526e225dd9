import type { Instant, LocalDate } from '../dates';
import type { ItemState } from '../gatherings/moves';

export type HuddleKind = 'weekly' | 'ad-hoc';

export interface Huddle {
  readonly id: string;
  readonly teamId: string;
  readonly kind: HuddleKind;
  readonly on: LocalDate;
  readonly plannedMinutes: number;
  readonly startedAt: Instant;
  readonly closedAt: Instant | null;
  readonly chairId: string | null;
  readonly scribeId: string | null;
  readonly currentItemId: string | null;
  readonly learned: string;
  readonly thanks: string;
}

/** In the order of the agenda (design 1). */
export const itemKinds = [
  'check-in',
  'actions',
  'spend',
  'c2-plan',
  'c3-proposal',
  'presenting',
  'good-news',
  'data',
  'close',
] as const;
export type ItemKind = (typeof itemKinds)[number];
export type { ItemState };

export interface AgendaItem {
  readonly id: string;
  readonly huddleId: string;
  readonly kind: ItemKind;
  /** The spend, C2 plan or C3 proposal; for the data the chart that was looked at; null for what is the room's own. */
  readonly subjectId: string | null;
  /** Sorts the agenda; the chair's own order is kept once they have moved an item. */
  readonly position: number;
  readonly state: ItemState;
  readonly movedByChair: boolean;
  readonly carriedOver: boolean;
  /** For someone presenting, or an item the chair added. */
  readonly title: string | null;
  readonly presenterId: string | null;
  readonly note: string;
}

export interface Attendance {
  readonly id: string;
  readonly huddleId: string;
  readonly memberId: string;
  readonly state: 'here' | 'away';
  /** Visitors and students observe: in the room, without a position. */
  readonly observing: boolean;
}
