import type { Instant } from '../dates';
import type { Misfit } from './check-trail';
import type { TrailHead } from './trail-link';

/** A table whose rows are not as many as the trail says. */
export interface TrailMismatch {
  readonly table: string;
  readonly rows: number;
  readonly byTrail: number;
}

/** What walking a team's chain came to. */
export interface TrailFound {
  /** The last link that fits: the newest, where all do. */
  readonly head: TrailHead | null;
  /** The first place that does not fit; null where all do. */
  readonly misfit: Misfit | null;
  /** When its first entry was made. */
  readonly since: Instant | null;
  /** When the entries before were linked, where they were made by a program that did not; null where each was at once. */
  readonly linkedAt: Instant | null;
  /** When all before came back from a file; null where none did. */
  readonly broughtBackAt: Instant | null;
  /** Of how many entries what they told of people was removed. */
  readonly removed: number;
  readonly mismatches: readonly TrailMismatch[];
}
