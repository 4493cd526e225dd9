import type { PlanFlag } from '../c2-plans/flags';
import type { Instant, LocalDate } from '../dates';
import type { AgendaItem, HuddleKind, ItemKind } from './huddle';

export interface SpendToAgree {
  readonly id: string;
  readonly recordedAt: Instant;
}

export interface OpenPlan {
  readonly id: string;
  readonly openedOn: LocalDate;
  readonly flags: readonly PlanFlag[];
}

export interface ReadyProposal {
  readonly id: string;
  readonly readyAt: Instant;
}

/** Somebody who presents, and what about; either may not be said yet. */
export interface Presenting {
  readonly title: string | null;
  readonly presenterId: string | null;
}

/** What the last huddle left unfinished: its subjects, and whoever did not get to present. */
export interface LeftOver {
  readonly subjectIds: readonly string[];
  readonly presenting: readonly Presenting[];
}

/** What an agenda is built from, as it stands in the store now. */
export interface AgendaFacts {
  readonly kind: HuddleKind;
  readonly spends: readonly SpendToAgree[];
  readonly plans: readonly OpenPlan[];
  readonly proposals: readonly ReadyProposal[];
  readonly leftOver: LeftOver;
  /** Who said before the huddle that they would show the room something. */
  readonly presentations: readonly Presenting[];
}

/** An item that is already on the agenda, as far as its place is concerned. */
export type PlacedItem = Pick<
  AgendaItem,
  | 'id'
  | 'kind'
  | 'subjectId'
  | 'position'
  | 'state'
  | 'movedByChair'
  | 'carriedOver'
  | 'title'
  | 'presenterId'
>;

/** An item in its place; `id` is null while it is not on the agenda yet. */
export interface PlannedItem {
  readonly id: string | null;
  readonly kind: ItemKind;
  readonly subjectId: string | null;
  readonly carriedOver: boolean;
  readonly title: string | null;
  readonly presenterId: string | null;
}

/** Items whose subject is a record of its own, decided on in the huddle; the others are the room's own. */
export function hasSubject(kind: ItemKind): kind is 'spend' | 'c2-plan' | 'c3-proposal' {
  return kind === 'spend' || kind === 'c2-plan' || kind === 'c3-proposal';
}
