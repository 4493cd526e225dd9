import type { LocalDate } from '../dates';
import type { Pacing } from '../gatherings/pacing';
import type { ItemKind } from '../huddles/huddle';
import type { DraftOnWall, ItemOnWall } from './item-facts';
import type { NameBook } from './name-book';
import type { Projection } from './projection';

/** The running huddle, as the wall is made from it. */
export interface HuddleOnWall {
  readonly huddle: { readonly id: string; readonly on: LocalDate };
  readonly pacing: Pacing;
  readonly attendance: readonly {
    readonly calledName: string;
    readonly here: boolean;
    readonly observing: boolean;
    readonly chair: boolean;
    readonly scribe: boolean;
  }[];
  readonly items: readonly { readonly id: string; readonly kind: ItemKind }[];
  readonly current: {
    readonly id: string;
    readonly note: string;
    readonly draft: DraftOnWall;
    readonly view: ItemOnWall;
  } | null;
}

/** What the wall needs besides the huddle itself. */
export interface BesideHuddle {
  readonly today: LocalDate;
  readonly sample: boolean;
  readonly theme: Extract<Projection, { kind: 'item' }>['theme'];
  readonly book: NameBook;
  /** The members' called names, by id. */
  readonly called: ReadonlyMap<string, string>;
  /** Of the last huddle: actions made, and how many of them have been done. */
  readonly actionsMade: number;
  readonly actionsKept: number;
}
