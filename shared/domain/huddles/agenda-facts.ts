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

/** What the last huddle left unfinished: its subjects, and whoever did not get to present. */
export interface LeftOver {
  readonly subjectIds: readonly string[];
  readonly presenting: readonly { readonly title: string | null; readonly presenterId: string | null }[];
}

/** What an agenda is built from, as it stands in the store now. */
export interface AgendaFacts {
  readonly kind: HuddleKind;
  readonly spends: readonly SpendToAgree[];
  readonly plans: readonly OpenPlan[];
  readonly proposals: readonly ReadyProposal[];
  readonly leftOver: LeftOver;
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
