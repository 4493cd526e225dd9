import { daysBetween, type Instant, type LocalDate, localDateOf } from '../dates';
import type { ProposalStatus } from './proposal';

export interface Waiting {
  readonly readyOn: LocalDate | null;
  /** Whole days it has been ready, never negative; null while it is not. */
  readonly readyDays: number | null;
  /** Older than the team said a ready proposal may wait: meet as soon as possible (design 1). */
  readonly waitedTooLong: boolean;
}

/** How long a proposal has been waiting for the team. */
export function waitingFor(
  facts: { readonly status: ProposalStatus; readonly readyAt: Instant | null },
  team: { readonly readyFlagDays: number },
  today: LocalDate,
): Waiting {
  const readyOn = facts.readyAt === null ? null : localDateOf(facts.readyAt);
  if (facts.status !== 'ready' || readyOn === null) return { readyOn, readyDays: null, waitedTooLong: false };
  const readyDays = Math.max(0, daysBetween(readyOn, today));
  return { readyOn, readyDays, waitedTooLong: readyDays > team.readyFlagDays };
}
