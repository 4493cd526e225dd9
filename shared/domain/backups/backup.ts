import type { Instant, LocalDate } from '../dates';

export const backupReasons = ['working', 'closing', 'upgrade', 'import', 'asked'] as const;
/** Why a copy was made: while we worked, at close, before an upgrade or an import, or because somebody asked. */
export type BackupReason = (typeof backupReasons)[number];

/** What is in a copy, in figures and days: enough to choose by, and nobody's name. */
export interface Holds {
  readonly people: number;
  readonly openPlans: number;
  readonly lastHuddleOn: LocalDate | null;
  readonly lastChangeAt: Instant | null;
}

/** What is known of a copy without opening it. */
export interface BackupFacts {
  /** The name of its folder. */
  readonly name: string;
  readonly madeAt: Instant;
  readonly reason: BackupReason;
}

/** Newest first; of two made in one moment the one whose name is later. */
export function newestFirst(one: BackupFacts, other: BackupFacts): number {
  if (one.madeAt !== other.madeAt) return one.madeAt < other.madeAt ? 1 : -1;
  return one.name < other.name ? 1 : -1;
}
