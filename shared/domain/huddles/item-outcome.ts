import type { LocalDate } from '../dates';
import type { AgendaOutcome } from './agenda-signs';

/**
 * What the room came to on an item, as it is kept beside it. A blocked proposal that was left to wait says until
 * when; without a date it waits for its C2 plan to end.
 */
export type ItemOutcome =
  | { readonly kind: AgendaOutcome }
  | { readonly kind: 'waits'; readonly until: LocalDate | null };

export function keepOutcome(outcome: ItemOutcome): string {
  return outcome.kind === 'waits' && outcome.until !== null ? `waits ${outcome.until}` : outcome.kind;
}

const decided: readonly AgendaOutcome[] = [
  'signed-off',
  'returned',
  'continue',
  'change',
  'end',
  'agreed',
  'declined',
];

/** Reads what `keepOutcome` kept; null when nothing was decided. */
export function readOutcome(kept: string | null): ItemOutcome | null {
  if (kept === null) return null;
  const kind = decided.find((known) => known === kept);
  if (kind !== undefined) return { kind };
  const [, until] = /^waits(?: (\d{4}-\d{2}-\d{2}))?$/.exec(kept) ?? [null];
  return kept.startsWith('waits') ? { kind: 'waits', until: until ?? null } : null;
}

/**
 * Whether a proposal the team left waiting still waits, so that a weekly agenda leaves it out: while its C2 plan is
 * open, until the date the team said. It comes back by itself when the plan ends (look, huddle-c3-blocked).
 */
export function stillWaits(
  outcome: ItemOutcome | null,
  blockedByOpenPlan: boolean,
  today: LocalDate,
): boolean {
  if (outcome?.kind !== 'waits' || !blockedByOpenPlan) return false;
  return outcome.until === null || today < outcome.until;
}
