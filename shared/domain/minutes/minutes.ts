import type { Instant, LocalDate } from '../dates';
import type { HuddleKind, ItemKind } from '../huddles/huddle';

export interface MinutesSection {
  readonly kind: ItemKind | 'amendment' | 'opening';
  readonly mark: 'C2' | 'C3' | null;
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** The record of a closed huddle: made once at closing, with known-as labels, never changed after. */
export interface Minutes {
  readonly huddleId: string;
  readonly kind: HuddleKind;
  readonly teamName: string;
  readonly on: LocalDate;
  readonly startedAt: Instant;
  readonly closedAt: Instant;
  readonly closedBy: string;
  readonly here: readonly string[];
  readonly observing: readonly string[];
  readonly away: readonly string[];
  readonly sections: readonly MinutesSection[];
  /** Where the trail stood when they were made, so that a paper bears witness to it; older minutes have none. */
  readonly mark?: string | undefined;
}

/** What somebody added to closed minutes: it stands below them, with their name and the day. */
export interface Amendment {
  readonly by: string;
  readonly at: Instant;
  readonly words: string;
}
